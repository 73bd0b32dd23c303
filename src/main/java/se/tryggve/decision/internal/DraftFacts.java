package se.tryggve.decision.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;

/** The authority's own open draft for forms to show: who drafted it, and what it comes to in a sentence. Null when there is none. */
@Component
class DraftFacts implements FactSource {

    /** Forms speak Swedish, and what they show is filed as it was shown. */
    private static final Locale FORMS = Locale.forLanguageTag("sv");

    private final Decisions decisions;
    private final Directory directory;
    private final MessageSource messages;

    DraftFacts(Decisions decisions, Directory directory, MessageSource messages) {
        this.decisions = decisions;
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

    /** The draft in the process of the step, where that decides; a case may have several at once. */
    @Override
    @Transactional(readOnly = true)
    public Object facts(HumanTask task, AuthorityId viewer) {
        boolean decides = DecisionKind.of(task.variables()).isPresent();
        return first(
                task.caseId(), viewer, row -> !decides || task.process().value().equals(row.process()));
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
        facts.put("returnReason", row.returnReason());
        return facts;
    }

    /** What the decision will say in a sentence if it is made as proposed. */
    private String sentence(DecisionRow row) {
        String outcome = row.proposal().outcome().code();
        return messages.getMessage("decision.sentence." + row.kind().code() + "." + outcome, null, FORMS);
    }
}
