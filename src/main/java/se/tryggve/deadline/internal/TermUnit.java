package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.util.Arrays;

/** What a period is counted in. The day that it is counted from is not a day of the period. */
enum TermUnit {
    DAYS("days") {
        @Override
        LocalDate add(LocalDate day, int length, WorkingDays workingDays) {
            return day.plusDays(length);
        }
    },
    /** Days on which people work; holidays and weekends are not counted. */
    WORKING_DAYS("workingDays") {
        @Override
        LocalDate add(LocalDate day, int length, WorkingDays workingDays) {
            return workingDays.after(day, length);
        }
    },
    /** Ends on the day with the same name in the week. */
    WEEKS("weeks") {
        @Override
        LocalDate add(LocalDate day, int length, WorkingDays workingDays) {
            return day.plusWeeks(length);
        }
    },
    /** Ends on the day with the same number; where the month has none, on its last day (lag 1930:173, 1 §). */
    MONTHS("months") {
        @Override
        LocalDate add(LocalDate day, int length, WorkingDays workingDays) {
            return day.plusMonths(length);
        }
    },
    /** Ends on the same date; 29 February becomes the last day of February. */
    YEARS("years") {
        @Override
        LocalDate add(LocalDate day, int length, WorkingDays workingDays) {
            return day.plusYears(length);
        }
    };

    private final String code;

    TermUnit(String code) {
        this.code = code;
    }

    /** The word in tables, rows and message keys. */
    String code() {
        return code;
    }

    abstract LocalDate add(LocalDate day, int length, WorkingDays workingDays);

    static TermUnit ofCode(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No period is counted in " + code));
    }
}
