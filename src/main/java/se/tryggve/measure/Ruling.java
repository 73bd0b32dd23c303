package se.tryggve.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * What is decided about one object.
 *
 * @param mode granted mode; null for guard areas and when nothing is granted
 * @param windows granted hours; empty when nothing is granted
 * @param conditions in words; null if none
 * @param validFrom first day; null when nothing is granted or no limit is set
 * @param validUntil last day; null when nothing is granted or no limit is set
 */
public record Ruling(
        Outcome outcome,
        Mode mode,
        List<WeekWindow> windows,
        String conditions,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** Keeps the windows unchangeable; a blank condition is none. */
    public Ruling {
        windows = List.copyOf(windows);
        conditions = conditions == null || conditions.isBlank() ? null : conditions.strip();
    }

    /** The minutes of the week that are granted. */
    public WeekTime time() {
        return WeekTime.of(windows);
    }
}
