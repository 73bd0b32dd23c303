package se.tryggve.monitor.internal;

import java.time.LocalDate;

/**
 * How long open cases have been here, in days of the calendar; names on screen: {@code monitor.age.<number>}.
 *
 * @param number counts from 0, the youngest
 * @param least the fewest days
 * @param most the most days; null for the oldest
 */
public record Age(int number, int least, Integer most) {

    private static final int[] STEPS = {31, 92, 183, 366};

    /** The ages in order, the youngest first. */
    public static Age of(int number) {
        int least = number == 0 ? 0 : STEPS[number - 1];
        return new Age(number, least, number == STEPS.length ? null : STEPS[number] - 1);
    }

    /** How many there are. */
    public static int count() {
        return STEPS.length + 1;
    }

    /** The steps as an array of PostgreSQL. */
    static String steps() {
        return "array[31, 92, 183, 366]";
    }

    /** The first day on which such a case came in; null for the oldest. */
    public LocalDate from(LocalDate today) {
        return most == null ? null : today.minusDays(most);
    }

    /** The last day on which such a case came in. */
    public LocalDate to(LocalDate today) {
        return today.minusDays(least);
    }
}
