package se.tryggve.measure.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * What an officer tells of a measure in force.
 *
 * @param what {@code review} or {@code supervision}
 * @param answerBy the last day for an answer, {@code yyyy-MM-dd}; asked only of a supervision
 */
record HappeningForm(
        @Pattern(regexp = "review|supervision", message = "{measure.happening.error.what}")
        @NotBlank(message = "{measure.happening.error.what}")
        String what,

        @NotBlank(message = "{measure.happening.error.reason}")
        @Size(max = 500, message = "{measure.happening.error.reason.long}")
        @Pattern(regexp = "[^\\p{Cntrl}]*", message = "{measure.happening.error.characters}")
        String reason,

        String answerBy) {

    static HappeningForm empty() {
        return new HappeningForm("", "", "");
    }

    boolean supervision() {
        return "supervision".equals(what);
    }

    /** The day by which the supervising authority wants an answer; null when none can be read that lies within ten years. */
    LocalDate day(LocalDate today) {
        try {
            LocalDate day = LocalDate.parse(answerBy == null ? "" : answerBy.strip());
            return day.isBefore(today) || day.isAfter(today.plusYears(10)) ? null : day;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
