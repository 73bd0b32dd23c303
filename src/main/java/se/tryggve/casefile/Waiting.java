package se.tryggve.casefile;

import java.time.Instant;
import java.time.LocalDate;
import se.tryggve.identity.AuthorityId;

/**
 * One thing that a case waits for.
 *
 * @param on the authority that must act
 * @param kind whether it is a step of the model or an opinion that was asked for
 * @param what the step's name as officers call it; empty for an opinion
 * @param since when the wait began
 * @param due the last day, Europe/Stockholm; null if there is none
 * @param step where and whose the task is; null for an opinion
 * @param by who asked for the opinion; null for a step
 */
public record Waiting(AuthorityId on, Kind kind, String what, Instant since, LocalDate due, Step step, AuthorityId by) {

    /** A step of the model. */
    public static Waiting forStep(AuthorityId on, String what, Instant since, LocalDate due, Step step) {
        return new Waiting(on, Kind.TASK, what, since, due, step, null);
    }

    /** An opinion that one authority has asked another for. */
    public static Waiting forOpinion(AuthorityId on, Instant since, LocalDate due, AuthorityId by) {
        return new Waiting(on, Kind.OPINION, "", since, due, null, by);
    }

    /**
     * The step that is waited for.
     *
     * @param path where its task stands
     * @param group the role whose task it is, as models name it
     */
    public record Step(String path, String group) {}

    /** How the wait is told. An opinion hides the steps of the same authority: they are how it is written. */
    public enum Kind {
        TASK,
        OPINION
    }
}
