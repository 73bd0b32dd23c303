package se.tryggve.measure;

import java.util.Optional;
import java.util.UUID;

/**
 * One camera or guard area as it stands.
 *
 * @param ruling what was decided; null until it is
 * @param decidedBy id of the decision; null until there is one
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

    /** The line as somebody sees it who may not yet know the decision. */
    public MeasureLine undecided() {
        return new MeasureLine(id, kind, asked, null, null, Operation.PLANNED);
    }
}
