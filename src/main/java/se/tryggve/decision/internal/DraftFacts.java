package se.tryggve.decision.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.measure.MeasureFacts;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Ruling;
import se.tryggve.workflow.HumanTask;

/**
 * The authority's own open draft for forms to show: who drafted it, each object with asked, granted and the difference
 * in words, and the reasons. Null when there is none.
 */
@Component
class DraftFacts implements FactSource {

    /** Forms speak Swedish, and what they show is filed as it was shown. */
    private static final Locale FORMS = Locale.forLanguageTag("sv");

    private final Decisions decisions;
    private final Measures measures;
    private final ObjectViews views;
    private final Directory directory;
    private final MessageSource messages;

    DraftFacts(Decisions decisions, Measures measures, ObjectViews views, Directory directory, MessageSource messages) {
        this.decisions = decisions;
        this.measures = measures;
        this.views = views;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "decisionDraft";
    }

    @Override
    @Transactional(readOnly = true)
    public Object facts(UUID caseId, AuthorityId viewer) {
        return first(caseId, viewer, row -> true);
    }

    /** The draft on the matter that the step asks about: a case may have several at once. */
    @Override
    @Transactional(readOnly = true)
    public Object facts(HumanTask task, AuthorityId viewer) {
        Optional<DecisionKind> asked = DecisionKind.of(task.variables());
        return first(
                task.caseId(),
                viewer,
                row -> asked.filter(kind -> kind != row.kind()).isEmpty());
    }

    private Object first(UUID caseId, AuthorityId viewer, Predicate<DecisionRow> wanted) {
        return decisions.ofCase(caseId).stream()
                .filter(row -> row.stage() != Stage.MADE && row.authority().equals(viewer))
                .filter(wanted)
                .findFirst()
                .map(this::facts)
                .orElse(null);
    }

    private Map<String, Object> facts(DecisionRow row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", row.kind().code());
        facts.put("stage", row.stage().code());
        facts.put("sentence", sentence(row));
        facts.put(
                "draftedBy",
                directory
                        .officer(row.rapporteur())
                        .map(Officer::name)
                        .orElse(row.rapporteur().value()));
        facts.put("statement", row.proposal().statement());
        facts.put("reasonsRules", row.reasons().rules());
        facts.put("reasonsCircumstances", row.reasons().circumstances());
        facts.put("returnReason", row.returnReason());
        facts.put("objects", objects(row));
        return facts;
    }

    /** What the decision will say in a sentence if it is made as proposed. */
    private String sentence(DecisionRow row) {
        String outcome = row.proposal().outcome().code();
        return messages.getMessage("decision.sentence." + row.kind().code() + "." + outcome, null, FORMS);
    }

    private List<Map<String, Object>> objects(DecisionRow row) {
        Locale locale = FORMS;
        Proposal proposal = row.proposal();
        List<Map<String, Object>> objects = new ArrayList<>();
        for (MeasureLine line : measures.standing(new CaseId(row.caseId()))) {
            proposal.of(line.id()).ifPresent(ruling -> objects.add(object(line, ruling, locale)));
        }
        return objects;
    }

    private Map<String, Object> object(MeasureLine line, Ruling ruling, Locale locale) {
        DecisionView.ObjectView view = views.of(line.asked(), ruling, locale);
        Map<String, Object> facts = new LinkedHashMap<>(MeasureFacts.of(ruling));
        facts.put("objectId", line.id().value().toString());
        facts.put("label", view.label());
        facts.put("place", view.place());
        facts.put("outcomeText", view.outcome());
        facts.put(
                "askedText",
                String.join(
                        "; ",
                        view.windows().stream()
                                .map(DecisionView.WindowView::asked)
                                .toList()));
        facts.put("differenceText", String.join(" ", view.difference()));
        facts.put("soundAndStorageText", view.soundAndStorage());
        facts.put("validityText", view.validity());
        return facts;
    }
}
