package se.tryggve.deadline;

import java.time.LocalDate;

/**
 * A deadline in the reader's words.
 *
 * @param caseId the case, as addresses name it
 * @param step whether the name is that of a step, in the model's Swedish
 * @param name what must be done, or may no longer be done, by then
 * @param keeper the name of the authority that counts it
 * @param basis {@code law}, {@code agreement} or {@code practice}
 * @param law the paragraph; null if no statute gives the time
 * @param due the last day, Europe/Stockholm; null while the day that it is counted from is unknown
 * @param sum how the last day came about, as a sum in words
 * @param standsStillSince the day since which the clock stands still; null while it runs
 * @param ended the day on which it was over; null while it runs
 * @param outcome {@code kept}, {@code late} or {@code withdrawn}, {@code lapsed} where the time has run out by itself; null
 *     while it runs
 */
public record DeadlineLine(
        DeadlineId id,
        String caseId,
        boolean step,
        String name,
        String keeper,
        String basis,
        String law,
        LocalDate due,
        String sum,
        LocalDate standsStillSince,
        LocalDate ended,
        String outcome) {}
