package se.tryggve.decision.internal;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.measure.AnswerRow;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Outcome;

/** Keeps the decider's answer: the decision is made, or the draft is given back. */
@Component
class DecisionRecorder implements AnswerRecorder {

    /** The variable in which the process is told which decision it decides anew. */
    private static final String CHANGED = "changedDecision";

    private final Decisions decisions;
    private final DraftDesk drafts;
    private final DecidingRoom room;
    private final Measures measures;

    DecisionRecorder(Decisions decisions, DraftDesk drafts, DecidingRoom room, Measures measures) {
        this.decisions = decisions;
        this.drafts = drafts;
        this.room = room;
        this.measures = measures;
    }

    @Override
    public String name() {
        return "decision";
    }

    @Override
    public boolean isPublicAct() {
        return true;
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    @Override
    @Transactional
    public void record(AnswerContext context, Map<String, Object> values) {
        AnswerRow answer = new AnswerRow(values);
        DecisionRow row = decisions
                .open(context.task().process().value())
                .filter(draft -> draft.stage() == Stage.DRAFTED)
                .filter(draft ->
                        draft.authority().equals(context.officer().authority().id()))
                .orElseThrow(() -> new RefusedAnswerException("decision.refused.noDraft"));
        switch (String.valueOf(answer.text("approval"))) {
            case "decide" -> {
                room.make(row, context.officer(), new Remarks(answer.text("participants"), answer.text("dissent")));
                undoRevocation(row, context.task().variables().get(CHANGED));
            }
            case "return" -> drafts.giveBack(row, context.officer(), answer.text("returnReason"));
            default -> throw RefusedAnswerException.at("approval", "decision.refused.noApproval");
        }
    }

    /** An authority that changes its own revocation lets the permit hold after all. */
    private void undoRevocation(DecisionRow row, Object changed) {
        if (changed != null && row.kind() == DecisionKind.REVOCATION && row.outcome() == Outcome.WRITTEN_OFF) {
            measures.restore(new CaseId(row.caseId()), UUID.fromString(changed.toString()));
        }
    }
}
