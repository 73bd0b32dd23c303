package se.tryggve.decision.internal;

import java.time.LocalDate;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.measure.MeasureKind;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Ruling;

/** A permit to use public order guards holds for a set time of at most three years (lag 2023:421 7 §). */
final class GuardPermitTerm {

    private static final int YEARS = 3;

    private GuardPermitTerm() {}

    /** Refuses a ruling of the police that sets no end or a later one. */
    static void check(MeasureLine line, Ruling ruling, AuthorityKind authority, LocalDate today) {
        boolean permit = authority == AuthorityKind.POLICE
                && line.kind() == MeasureKind.GUARD_AREA
                && ruling.outcome().allowsSomething();
        if (!permit) {
            return;
        }
        LocalDate from = ruling.validFrom() == null ? today : ruling.validFrom();
        if (ruling.validUntil() == null || ruling.validUntil().isAfter(from.plusYears(YEARS))) {
            throw new RefusedAnswerException(
                    "decision.refused.guardTerm", line.asked().label());
        }
    }
}
