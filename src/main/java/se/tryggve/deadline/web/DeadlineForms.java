package se.tryggve.deadline.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import se.tryggve.deadline.internal.DeadlineOffice;

/** What officers write about deadlines; every form carries the version that its page was rendered from. */
final class DeadlineForms {

    private static final int LONGEST = 500;
    private static final String LINE = "[^\\p{Cntrl}]*";
    private static final String UUIDS = "|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private DeadlineForms() {}

    private static LocalDate day(String written) {
        return written == null || written.isBlank() ? null : LocalDate.parse(written.strip());
    }

    /** The day that a deadline is counted from. */
    record CountFrom(
            @LegalDay String day,

            @NotBlank(message = "{deadline.error.reason}")
            @Size(max = LONGEST, message = "{deadline.error.reason.long}")
            @Pattern(regexp = LINE, message = "{deadline.error.characters}")
            String reason,

            String version) {

        static CountFrom of(LocalDate anchor) {
            return new CountFrom(Objects.toString(anchor, ""), "", "");
        }

        LocalDate anchor() {
            return DeadlineForms.day(day);
        }
    }

    /** Days on which the clock stands still. */
    record StandStill(
            @LegalDay(message = "{deadline.error.from}") String from,

            @LegalDay(message = "{deadline.error.until}") String until,

            @NotBlank(message = "{deadline.error.cause}")
            @Size(max = LONGEST, message = "{deadline.error.reason.long}")
            @Pattern(regexp = LINE, message = "{deadline.error.characters}")
            String cause,

            @Pattern(regexp = UUIDS, message = "{deadline.error.document}")
            String document,

            String version) {

        static StandStill empty() {
            return new StandStill("", "", "", "", "");
        }

        LocalDate first() {
            return DeadlineForms.day(from);
        }

        LocalDate last() {
            return DeadlineForms.day(until);
        }

        UUID documentId() {
            return document == null || document.isBlank() ? null : UUID.fromString(document);
        }
    }

    /** More time than the rule gives. */
    record Longer(
            @NotBlank(message = "{deadline.error.length}")
            @Pattern(regexp = "\\s*([1-9]\\d?|[12]\\d\\d|3[0-5]\\d|36[0-6])?\\s*", message = "{deadline.error.length}")
            String length,

            @NotBlank(message = "{deadline.error.unit}")
            @Pattern(regexp = "days|workingDays|weeks|months|", message = "{deadline.error.unit}")
            String unit,

            @NotBlank(message = "{deadline.error.longerReason}")
            @Size(max = LONGEST, message = "{deadline.error.reason.long}")
            @Pattern(regexp = LINE, message = "{deadline.error.characters}")
            String longerReason,

            String version) {

        static Longer empty() {
            return new Longer("", "weeks", "", "");
        }

        DeadlineOffice.More more() {
            return new DeadlineOffice.More(Integer.parseInt(length.strip()), unit);
        }
    }

    /** Why a deadline is over. */
    record End(
            @NotBlank(message = "{deadline.error.reason}")
            @Size(max = LONGEST, message = "{deadline.error.reason.long}")
            @Pattern(regexp = LINE, message = "{deadline.error.characters}")
            String endReason,

            String version) {

        static End empty() {
            return new End("", "");
        }
    }

    /** A deadline to begin. */
    record Begin(
            @NotBlank(message = "{deadline.error.rule}")
            @Pattern(regexp = "[A-Za-z]{0,63}", message = "{deadline.error.rule}")
            String rule,

            @LegalDay(required = false) String day) {

        static Begin empty() {
            return new Begin("", "");
        }

        LocalDate anchor() {
            return DeadlineForms.day(day);
        }
    }
}
