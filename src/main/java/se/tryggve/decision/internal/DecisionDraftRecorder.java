package se.tryggve.decision.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.Drafts;
import se.tryggve.measure.AnswerRow;
import se.tryggve.measure.MeasureFacts;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Outcome;

/** Keeps a form as the draft of a decision, and shows the last draft again when it was given back. */
@Component
class DecisionDraftRecorder implements AnswerRecorder {

    /** The outcome that the model has chosen for every object, to be confirmed: an application that was withdrawn. */
    private static final String PRESET = "presetOutcome";

    private final DraftReader reader;
    private final DraftDesk desk;
    private final Decisions decisions;
    private final Measures measures;
    private final Drafts drafts;
    private final RevocationWords revocation;

    DecisionDraftRecorder(
            DraftReader reader,
            DraftDesk desk,
            Decisions decisions,
            Measures measures,
            Drafts drafts,
            RevocationWords revocation) {
        this.reader = reader;
        this.desk = desk;
        this.decisions = decisions;
        this.measures = measures;
        this.drafts = drafts;
        this.revocation = revocation;
    }

    @Override
    public String name() {
        return "decisionDraft";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        Optional<DecisionRow> draft = decisions.open(context.task().process().value());
        Optional<Proposal> proposal = draft.map(DecisionRow::proposal);
        List<Map<String, Object>> objects = measures.standing(new CaseId(context.caseId())).stream()
                .map(line -> object(line, proposal, context.task().variables().get(PRESET)))
                .toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("objects", objects);
        values.put(
                "applyDecision",
                proposal.filter(open -> open.special() == null)
                        .map(Proposal::toApply)
                        .orElse(null));
        values.put(
                "specialOutcome",
                proposal.map(Proposal::special).map(Outcome::code).orElse(null));
        values.put(
                "statement",
                proposal.map(Proposal::statement)
                        .map(said -> revocation.typed(said, context.task().variables()))
                        .orElse(null));
        values.put("reasonsRules", draft.map(row -> row.reasons().rules()).orElse(null));
        values.put(
                "reasonsCircumstances",
                draft.map(row -> row.reasons().circumstances()).orElse(null));
        values.put("returnReason", draft.map(DecisionRow::returnReason).orElse(null));
        return values;
    }

    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        AnswerRow answer = new AnswerRow(values);
        DecisionKind kind = DecisionKind.asked(context.task().variables());
        desk.draft(
                new DraftDesk.Matter(context.caseId(), context.task().process().value(), kind),
                context.officer(),
                drafts.writers(context.task().id()),
                revocation.told(
                        proposal(context.caseId(), kind, answer), context.task().variables()),
                reader.reasons(answer));
    }

    private Proposal proposal(UUID caseId, DecisionKind kind, AnswerRow answer) {
        if (kind.isInWords()) {
            return reader.special(kind, answer);
        }
        return kind.rulesObjects() ? reader.proposal(caseId, answer) : reader.whole(caseId, answer);
    }

    private static Map<String, Object> object(MeasureLine line, Optional<Proposal> proposal, Object preset) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("objectId", line.id().value().toString());
        row.put("label", line.asked().label());
        row.put("outcome", preset);
        row.put("mode", line.asked().mode() == null ? null : line.asked().mode().code());
        row.put("sound", line.asked().sound());
        row.put("storageDays", line.asked().storageDays());
        row.put("timeWindows", MeasureFacts.windows(line.asked().windows()));
        if (preset == null) {
            line.decided().filter(ruling -> ruling.outcome().allowsSomething()).ifPresent(ruling -> {
                row.putAll(MeasureFacts.of(ruling));
                row.put("outcome", null);
            });
            proposal.flatMap(draft -> draft.of(line.id())).ifPresent(ruling -> row.putAll(MeasureFacts.of(ruling)));
        }
        return row;
    }
}
