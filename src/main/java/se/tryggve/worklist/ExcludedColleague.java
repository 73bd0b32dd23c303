package se.tryggve.worklist;

import se.tryggve.disqualification.Disqualifications.Bar;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;

/**
 * Somebody who holds a task's role and may not have it all the same.
 *
 * @param why the last word of the message key: {@code disqualified} or {@code secondPerson}
 * @param law the paragraph, in Swedish; null for a second person
 */
public record ExcludedColleague(UserId id, String name, String why, String law) {

    /**
     * Somebody whom a bar keeps out of the case, or who did what the task checks.
     *
     * @param bar null if nothing keeps the officer out of the case
     */
    public static ExcludedColleague of(Officer officer, Bar bar) {
        return bar == null
                ? new ExcludedColleague(officer.id(), officer.name(), "secondPerson", null)
                : new ExcludedColleague(officer.id(), officer.name(), "disqualified", bar.law());
    }
}
