package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * Days on which the clock stands still.
 *
 * @param from the first of them
 * @param until the day on which the clock runs again; null while it stands still
 * @param cause why
 */
record Pause(LocalDate from, LocalDate until, Cause cause) {

    /** One order for the same pauses, whatever order they were entered in. */
    static final Comparator<Pause> BY_DAY = Comparator.comparing(Pause::from)
            .thenComparing(Pause::until, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(pause -> String.valueOf(pause.cause()));

    Pause {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends before it begins: " + from + " to " + until);
        }
    }

    boolean open() {
        return until == null;
    }

    /** The first day on which the clock runs again, or would if that were today. */
    LocalDate until(LocalDate today) {
        return until != null ? until : today.isBefore(from) ? from : today;
    }
}
