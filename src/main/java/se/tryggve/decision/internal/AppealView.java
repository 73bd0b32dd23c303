package se.tryggve.decision.internal;

import java.time.LocalDate;

/**
 * An appeal as a page shows it.
 *
 * @param decision the number of the appealed decision
 * @param stage how far it has come: {@code decision.appeals.stage.<stage>}
 * @param stay {@code granted}, {@code refused} or {@code lifted}; null if the court has said nothing
 * @param court null until it has been handed over
 * @param courtNumber the court's own number; null if nobody has given it
 */
public record AppealView(
        String decision,
        String appellant,
        LocalDate receivedOn,
        String wants,
        boolean stayWanted,
        String stage,
        String stay,
        LocalDate stayOn,
        String court,
        String courtNumber,
        LocalDate handedOverOn,
        LocalDate ruledOn) {}
