package se.tryggve.measure.internal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A line of the camera register as shown.
 *
 * @param assessedOn the day of the latest assessment (9 §)
 * @param endedOn null while the surveillance is ongoing
 */
public record RegisterLine(
        UUID id,
        UUID caseId,
        String label,
        String address,
        String placeType,
        String purpose,
        boolean sound,
        String specialTechnique,
        LocalDate assessedOn,
        LocalDate startedOn,
        LocalDate endedOn) {

    /** Until when an ended line is kept: at least five years (10 §); null while ongoing. */
    public LocalDate keptUntil() {
        return endedOn == null ? null : endedOn.plusYears(5);
    }
}
