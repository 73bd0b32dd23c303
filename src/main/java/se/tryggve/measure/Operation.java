package se.tryggve.measure;

import java.time.LocalDate;

/**
 * Whether the measure runs.
 *
 * @param since first day of operation; null while planned
 * @param ended last day; null while it runs
 * @param signs what the signs say and where they stand (15 §); null when nothing was recorded
 */
public record Operation(LocalDate since, LocalDate ended, String signs) {

    static final Operation PLANNED = new Operation(null, null, null);

    /** What a measure can be in. */
    public enum State {
        PLANNED("planned"),
        IN_OPERATION("inOperation"),
        ENDED("ended");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The word used in facts and message keys. */
        public String code() {
            return code;
        }
    }

    /** The state that the dates tell. */
    public State state() {
        if (since == null) {
            return State.PLANNED;
        }
        return ended == null ? State.IN_OPERATION : State.ENDED;
    }
}
