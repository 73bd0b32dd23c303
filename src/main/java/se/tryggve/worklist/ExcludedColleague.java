package se.tryggve.worklist;

import java.time.LocalDate;
import se.tryggve.disqualification.Disqualifications.Bar;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;

/**
 * Somebody who holds a task's role and may not have it all the same.
 *
 * @param why the last word of the message key: {@code disqualified}, {@code secondPerson} or {@code away}
 * @param law the paragraph, in Swedish; null unless disqualified
 * @param awayUntil the last day away, Europe/Stockholm; null unless away today
 */
public record ExcludedColleague(UserId id, String name, String why, String law, LocalDate awayUntil) {

    /**
     * Somebody whom a bar keeps out of the case, or who did what the task checks.
     *
     * @param bar null if nothing keeps the officer out of the case
     */
    public static ExcludedColleague of(Officer officer, Bar bar) {
        return bar == null
                ? new ExcludedColleague(officer.id(), officer.name(), "secondPerson", null, null)
                : new ExcludedColleague(officer.id(), officer.name(), "disqualified", bar.law(), null);
    }

    /** Somebody who is away today, and until when. */
    public static ExcludedColleague away(Officer officer, LocalDate until) {
        return new ExcludedColleague(officer.id(), officer.name(), "away", null, until);
    }
}
