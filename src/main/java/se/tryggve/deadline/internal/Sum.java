package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.util.List;

/**
 * How a last day came about.
 *
 * @param anchor the day that it is counted from; null while nobody knows it
 * @param term the period; null where somebody chose the day itself
 * @param extensions the time that was given on top of it, in order
 * @param stops the pauses that count, in order of day
 * @param moved days to the next working day; 0 where the period ends on one, or where that does not matter
 * @param due the last day; null while there is no anchor
 */
record Sum(LocalDate anchor, Term term, List<Extension> extensions, List<Stop> stops, int moved, LocalDate due) {

    /** A pause and how many days it adds. */
    record Stop(Pause pause, int days) {}

    /** Waits for the day that it is counted from. */
    static Sum waiting(Term term) {
        return new Sum(null, term, List.of(), List.of(), 0, null);
    }
}
