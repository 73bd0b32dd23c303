package se.tryggve.worklist.internal;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Component;
import se.tryggve.workflow.HumanTask;

/** Turns the due rule that a step declares into a date, Europe/Stockholm. */
@Component
class DueDates {

    private static final String PRACTICE = "practice";

    private final WorkingDays workingDays;
    private final ZoneId legalZone;

    DueDates(WorkingDays workingDays, ZoneId legalZone) {
        this.workingDays = workingDays;
        this.legalZone = legalZone;
    }

    /**
     * The last day to do a step: a period from the day it began, or the date that a process variable holds. A period that
     * only practice has set ends on a working day; one that a statute or an agreement has set ends where it ends.
     *
     * @throws IllegalStateException if the rule is neither; the model check finds most such rules before deployment
     */
    LocalDate of(HumanTask task) {
        Object variable = task.variables().get(task.dueRule());
        try {
            return variable == null ? counted(task) : LocalDate.parse(variable.toString());
        } catch (DateTimeParseException unreadable) {
            throw new IllegalStateException(
                    task.processKey() + ", " + task.element() + ": the due rule " + task.dueRule()
                            + " is neither a period nor a date variable",
                    unreadable);
        }
    }

    private LocalDate counted(HumanTask task) {
        LocalDate end = task.created().atZone(legalZone).toLocalDate().plus(Period.parse(task.dueRule()));
        return PRACTICE.equals(task.dueBasis()) ? workingDays.onOrAfter(end) : end;
    }
}
