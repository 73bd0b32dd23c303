package se.tryggve.monitor.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import se.tryggve.monitor.internal.alert.AlertKind;

/**
 * An alert as a manager sets it.
 *
 * @param threshold as written; left out by kinds that have none
 */
record AlertForm(
        @NotBlank(message = "{alert.error.kind}")
        @Pattern(regexp = "backlog|lateAnswer|stopped", message = "{alert.error.kind}")
        String kind,

        @Pattern(regexp = "\\s*(?:[0-9]{1,4}|10000)\\s*", message = "{alert.error.threshold}")
        String threshold) {

    /** Only after validation. */
    AlertKind chosen() {
        return AlertKind.ofCode(kind).orElseThrow();
    }

    /** Only after validation. */
    int number() {
        return chosen().limited() ? Integer.parseInt(threshold.strip()) : 0;
    }
}
