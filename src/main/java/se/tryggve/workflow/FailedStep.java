package se.tryggve.workflow;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * An automatic step that failed and has not been done since.
 *
 * @param job what it is tried again by
 * @param name the step's name as officers say it
 * @param fault the sort of cause
 * @param cause what went wrong, as the house's code says it (English)
 * @param technical the whole failure, for whoever mends it
 * @param since when it was given up; null while it is tried again by itself
 * @param next when it is tried again by itself; null when it has been given up
 */
public record FailedStep(
        String job,
        UUID caseId,
        String name,
        Fault fault,
        String cause,
        String technical,
        Instant since,
        Instant next) {

    /** Whether nothing happens until somebody has it tried again. */
    public boolean stopped() {
        return next == null;
    }

    /** Sorts of causes, as far as they ask for different remedies. */
    public enum Fault {
        /** A decision table gave no usable answer. */
        TABLE,
        /** No unit is entered for a role. */
        NOBODY,
        /** A model, a form or an answer is wrong; waiting never mends it. */
        MODEL,
        /** Something outside could not be reached, or answered wrongly. */
        OUTSIDE,
        /** Two changes met. */
        MEANWHILE,
        /** Anything else. */
        OTHER;

        /** The last part of message keys, and how the sort stands in addresses. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
