package se.tryggve.measure;

import java.util.Optional;
import java.util.UUID;

/**
 * One camera or guard area as it stands.
 *
 * @param ruling what was decided; null until it is
 * @param decidedBy id of the decision; null until there is one
 * @param operation null to those who are not told whether it runs
 */
public record MeasureLine(
        MeasureId id, MeasureKind kind, Asked asked, Ruling ruling, UUID decidedBy, Operation operation) {

    /** What was decided, if anything was. */
    public Optional<Ruling> decided() {
        return Optional.ofNullable(ruling);
    }

    /**
     * The ruling as it will be kept: what the drafter left out is filled in from what was asked.
     *
     * @throws se.tryggve.form.RefusedAnswerException when it grants more than was asked, or grants all in part
     */
    public Ruling settle(Ruling draft) {
        return new RulingRules(asked).settle(draft);
    }

    /** An object as a document shows it to whoever got the document. */
    public static MeasureLine shown(MeasureId id, MeasureKind kind, Asked asked) {
        return new MeasureLine(id, kind, asked, null, null, null);
    }

    /** The line as its own authority sees it while it may not yet know the decision. */
    public MeasureLine undecided() {
        return new MeasureLine(id, kind, asked, null, null, Operation.PLANNED);
    }

    /**
     * The line as another authority sees it that knows the decision.
     *
     * @param shown what was sent to it; more than the decision tells counts only if the decision is about the same
     */
    public MeasureLine decidedAs(Optional<MeasureLine> shown) {
        Asked told = asked.asDecisionsTell();
        Asked known = shown.map(MeasureLine::asked)
                .filter(sent -> sent.asDecisionsTell().equals(told))
                .orElse(told);
        return new MeasureLine(id, kind, known, ruling, decidedBy, null);
    }
}
