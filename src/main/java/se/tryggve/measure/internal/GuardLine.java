package se.tryggve.measure.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.tryggve.measure.WeekWindow;

/**
 * A guard area as the overview shows it: what the police granted, and who guards.
 *
 * @param permitOn the day of the police's decision; null where guards need no permit
 * @param validUntil the last day of the permit; null where there is none
 * @param windows granted hours, or those asked for where nobody had to grant them
 * @param since null until it runs
 * @param company null until somebody has a contract
 */
public record GuardLine(
        UUID id,
        UUID caseId,
        String label,
        String place,
        LocalDate permitOn,
        LocalDate validUntil,
        String conditions,
        List<WeekWindow> windows,
        LocalDate since,
        LocalDate ended,
        Company company) {

    /**
     * Who guards.
     *
     * @param name the security company; null where own staff guards
     * @param checkedOn when the authorisation was last checked; null when nobody has
     * @param certificate whether the county board certified it (förordning 1989:149 17 §)
     * @param until the last day of the contract; null when it sets none
     */
    public record Company(String name, String number, LocalDate checkedOn, boolean certificate, LocalDate until) {}
}
