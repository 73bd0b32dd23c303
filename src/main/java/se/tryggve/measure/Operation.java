package se.tryggve.measure;

import java.time.LocalDate;

/**
 * Whether the measure runs.
 *
 * @param planned the day on which it is to start; null when none is set
 * @param since first day of operation; null until it runs
 * @param ended last day; null while it runs
 * @param signs what the signs say and where they stand (15 §); null when nothing was recorded
 */
public record Operation(LocalDate planned, LocalDate since, LocalDate ended, String signs) {

    static final Operation PLANNED = new Operation(null, null, null, null);

    /** What a measure can be in. */
    public enum State {
        PLANNED("planned"),
        SCHEDULED("scheduled"),
        IN_OPERATION("inOperation"),
        ENDED("ended"),
        /** The permit was taken back before it started. */
        REVOKED("revoked");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The word used in facts and message keys. */
        public String code() {
            return code;
        }
    }

    /** The same on a day: what starts later does not run yet. */
    public Operation on(LocalDate today) {
        return since != null && since.isAfter(today) ? new Operation(since, null, null, signs) : this;
    }

    /** The day that belongs to the state; null while nothing is planned. */
    public LocalDate day() {
        return since == null ? planned : since;
    }

    /** Whether it has stopped for good. */
    public boolean hasEnded() {
        return ended != null;
    }

    /** The state that the dates tell. */
    public State state() {
        if (hasEnded()) {
            return since == null ? State.REVOKED : State.ENDED;
        }
        if (since == null) {
            return planned == null ? State.PLANNED : State.SCHEDULED;
        }
        return State.IN_OPERATION;
    }
}
