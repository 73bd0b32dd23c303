package se.tryggve.deadline;

import java.time.LocalDate;
import java.util.Optional;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Unit;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.TaskId;

/** The deadlines of every case: the row is the truth that lists and timers follow. Changes join the caller's transaction. */
public interface Deadlines {

    /**
     * Counts the last day of a step that a unit has been asked to do. A step whose due rule names a date that its process
     * has set gets that date's deadline; every other step gets one of its own.
     *
     * @return the last day, Europe/Stockholm
     * @throws IllegalStateException if the rule is neither a period nor a date; the model check finds most such rules
     */
    LocalDate begin(HumanTask task, Unit unit);

    /**
     * Counts the last day of an open step again, as the model declares it now. A step that declares the same keeps its day.
     *
     * @return the last day, Europe/Stockholm; empty for a step that was asked for before deadlines were kept
     * @throws se.tryggve.workflow.CannotMoveException if the day was a period and is now set by somebody, or the other way
     */
    Optional<LocalDate> declareAgain(HumanTask task);

    /**
     * Moves the last day of an open step whose day somebody has set; the same day changes nothing.
     *
     * @param reason why, for the timeline and the log
     */
    void choose(TaskId task, LocalDate day, String reason);

    /** Ends the deadline of a step that is done, or that the process has withdrawn. */
    void end(TaskId task, boolean done);

    /** The deadline of a step in the reader's words; empty for a step that was asked for before deadlines were kept. */
    Optional<DeadlineLine> of(TaskId task, Officer reader);
}
