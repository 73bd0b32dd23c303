package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period.
 *
 * @param length how many; below zero for a last day that lies before the day that it is counted from
 */
record Term(int length, TermUnit unit) {

    private static final Pattern ISO = Pattern.compile("P(\\d{1,6})([DWM])");
    private static final Map<String, TermUnit> UNITS =
            Map.of("D", TermUnit.DAYS, "W", TermUnit.WEEKS, "M", TermUnit.MONTHS);

    /** Reads a period as models write it: {@code P15D}; empty if it is none. */
    static Optional<Term> ofIso(String written) {
        Matcher parts = ISO.matcher(written);
        return parts.matches()
                ? Optional.of(new Term(Integer.parseInt(parts.group(1)), UNITS.get(parts.group(2))))
                : Optional.empty();
    }

    /** The day on which the period ends. */
    LocalDate from(LocalDate anchor, WorkingDays workingDays) {
        return unit.add(anchor, length, workingDays);
    }

    boolean backwards() {
        return length < 0;
    }
}
