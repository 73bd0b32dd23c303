package se.tryggve.practice.web;

import jakarta.validation.constraints.Pattern;

/** How many days the clock is to be put forward, as typed. */
record ForwardForm(
        @Pattern(regexp = "\\s*[1-9][0-9]{0,3}\\s*", message = "{practice.error.days}")
        String days) {

    /** Nothing typed is an empty answer, not a missing one. */
    ForwardForm {
        days = days == null ? "" : days;
    }

    /** The number, once it is known to be one. */
    int number() {
        return Integer.parseInt(days.strip());
    }
}
