package se.tryggve.message.internal;

import java.time.LocalDate;
import java.util.Optional;
import se.tryggve.deadline.NearDeadline;

/** When people are reminded of a last day: once each, and after days without a run only of what holds now. */
enum ReminderStep {
    BEFORE,
    AT,
    AFTER;

    /**
     * The step that a deadline has reached. Whoever got a deadline that was near from the beginning was told of it then,
     * and a time that runs out by itself makes nobody late.
     *
     * @param unlessSaid the days before, where its rule does not say
     */
    static Optional<ReminderStep> of(NearDeadline deadline, LocalDate today, int unlessSaid) {
        LocalDate due = deadline.due();
        if (today.isAfter(due)) {
            return Optional.of(deadline.lapses() ? AT : AFTER);
        }
        if (today.equals(due)) {
            return Optional.of(AT);
        }
        int days = deadline.remindDays() == null ? unlessSaid : deadline.remindDays();
        LocalDate first = due.minusDays(days);
        return !today.isBefore(first) && deadline.begun().isBefore(first) ? Optional.of(BEFORE) : Optional.empty();
    }
}
