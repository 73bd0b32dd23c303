package se.tryggve.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * What is decided about one object.
 *
 * @param mode granted mode; null for guard areas and when nothing is granted
 * @param sound whether sound may be heard or recorded; null for guard areas and when nothing is granted
 * @param storageDays how long footage may be kept, days; null when nothing may be stored
 * @param windows granted hours; empty when nothing is granted
 * @param conditions in words; null if none
 * @param validFrom first day; null when nothing is granted or no limit is set
 * @param validUntil last day; null when nothing is granted or no limit is set
 */
public record Ruling(
        Outcome outcome,
        Mode mode,
        // Left out when null: decisions made before they ruled on sound and storage keep their hash.
        @JsonInclude(JsonInclude.Include.NON_NULL) Boolean sound,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer storageDays,
        List<WeekWindow> windows,
        String conditions,
        LocalDate validFrom,
        LocalDate validUntil) {

    /** Keeps the windows unchangeable; a blank condition is none. */
    public Ruling {
        windows = List.copyOf(windows);
        conditions = conditions == null || conditions.isBlank() ? null : conditions.strip();
    }

    /** An outcome alone; what it means for an object is settled by what was asked for it. */
    public static Ruling of(Outcome outcome) {
        return new Ruling(outcome, null, null, null, List.of(), null, null, null);
    }

    /** The minutes of the week that are granted. */
    public WeekTime time() {
        return WeekTime.of(windows);
    }
}
