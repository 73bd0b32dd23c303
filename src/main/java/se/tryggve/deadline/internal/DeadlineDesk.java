package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.Role;
import se.tryggve.workflow.ModelBean;

/** What models do with deadlines. Every call may be repeated without harm; timers read the rows and never write them. */
@ModelBean("deadlineDesk")
public class DeadlineDesk {

    private final CaseClocks clocks;
    private final FollowUpClocks followUp;
    private final ZoneId legalZone;

    DeadlineDesk(CaseClocks clocks, FollowUpClocks followUp, ZoneId legalZone) {
        this.clocks = clocks;
        this.followUp = followUp;
        this.legalZone = legalZone;
    }

    /**
     * Begins the deadlines of a question: the day by which it must be answered and the day after which nobody waits.
     *
     * @param process the process instance that asks
     * @param askingGroup the role that sets the day
     * @param askedGroup the role that must answer
     */
    public void awaitAnswer(
            String caseId, String process, String askingGroup, String askedGroup, String answerBy, String silentAfter) {
        clocks.awaitAnswer(
                id(caseId),
                process,
                new CaseClocks.Sides(Role.ofGroup(askingGroup), Role.ofGroup(askedGroup)),
                LocalDate.parse(answerBy),
                LocalDate.parse(silentAfter));
    }

    /**
     * Begins the deadlines of a hearing (förvaltningslagen 25 §): as {@link #awaitAnswer}, but counted by the table where
     * the authority has kept its time.
     */
    public void awaitComments(
            String caseId, String process, String askingGroup, String askedGroup, String answerBy, String silentAfter) {
        clocks.awaitComments(
                id(caseId),
                process,
                new CaseClocks.Sides(Role.ofGroup(askingGroup), Role.ofGroup(askedGroup)),
                LocalDate.parse(answerBy),
                LocalDate.parse(silentAfter));
    }

    /** Ends the deadlines by which others should have answered what this authority asked in the case. */
    public void endWaiting(String caseId, String askingGroup) {
        clocks.endWaiting(id(caseId), Role.ofGroup(askingGroup));
    }

    /** Begins a deadline of the table that is counted from today; nothing if the law of the case's day knows no such rule. */
    public void beginToday(String caseId, String process, String rule, String group) {
        clocks.begin(id(caseId), process, rule, Role.ofGroup(group), clocks.today());
    }

    /** Begins a deadline of the table that is counted from a day, given as {@code yyyy-MM-dd}. */
    public void beginOn(String caseId, String process, String rule, String group, String day) {
        clocks.begin(id(caseId), process, rule, Role.ofGroup(group), LocalDate.parse(day));
    }

    /**
     * Begins a deadline of the table that is counted from a day, unless somebody has set its last day.
     *
     * @param day {@code yyyy-MM-dd}
     * @param chosen the last day that was set, {@code yyyy-MM-dd}; empty is none
     */
    public void beginUntil(String caseId, String process, String rule, String group, String day, String chosen) {
        LocalDate lastDay = day(chosen);
        if (lastDay == null) {
            beginOn(caseId, process, rule, group, day);
        } else {
            clocks.beginChosen(id(caseId), process, rule, Role.ofGroup(group), lastDay);
        }
    }

    /** Begins a deadline of the table whose first day nobody knows yet; an officer gives it later. */
    public void await(String caseId, String process, String rule, String group) {
        clocks.begin(id(caseId), process, rule, Role.ofGroup(group), null);
    }

    /** Ends a deadline that this process instance has begun. */
    public void end(String process, String rule) {
        clocks.end(process, rule);
    }

    /** Stops the clocks of the asking authority in the case, because it waits for a supplement to its question. */
    public void pause(String caseId, String process, String askingGroup) {
        clocks.pause(id(caseId), process, Role.ofGroup(askingGroup));
    }

    /** Lets the clocks run again that this process instance has stopped. */
    public void resume(String process) {
        clocks.resume(process);
    }

    /**
     * Plans the next review of a measure in force, as the deadline {@code reviewDate}.
     *
     * @param rule the table's rule for the time between reviews
     * @param decided the day that was decided, {@code yyyy-MM-dd}; it counts if it lies ahead, and empty is none
     */
    public void planReview(String caseId, String process, String group, String rule, String decided) {
        followUp.planReview(keeper(caseId, process, group), rule, day(decided));
    }

    /** Has the next review done within so many days from today instead. */
    public void bringReviewForward(String caseId, String process, String group, int days) {
        followUp.bringForward(keeper(caseId, process, group), days);
    }

    /**
     * Plans by when a renewal is asked for, as the deadline {@code renewBy}.
     *
     * @param rule the table's rule for the time before the end
     * @param until the last day of validity, {@code yyyy-MM-dd}; empty when nothing is to be renewed
     */
    public void planRenewal(String caseId, String process, String group, String rule, String until) {
        followUp.planRenewal(keeper(caseId, process, group), rule, day(until));
    }

    /** Ends a deadline of this process instance that nobody needs to keep any more. */
    public void withdraw(String process, String rule) {
        followUp.withdraw(process, rule);
    }

    /** The first moment of so many days before the last day of a deadline of this process instance, for a timer. */
    public Date daysBefore(String process, String rule, int days) {
        return Date.from(clocks.due(process, rule)
                .minusDays(days)
                .atStartOfDay(legalZone)
                .toInstant());
    }

    /** The end of the last day of a deadline of this process instance, for a timer. */
    public Date endOf(String process, String rule) {
        LocalDate due = clocks.due(process, rule);
        return Date.from(due.plusDays(1).atStartOfDay(legalZone).toInstant());
    }

    /** Expressions hand over a variable that is null as an empty text. */
    private static LocalDate day(String written) {
        return written == null || written.isEmpty() ? null : LocalDate.parse(written);
    }

    private static FollowUpClocks.Keeper keeper(String caseId, String process, String group) {
        return new FollowUpClocks.Keeper(id(caseId), process, Role.ofGroup(group));
    }

    private static CaseId id(String caseId) {
        return new CaseId(UUID.fromString(caseId));
    }
}
