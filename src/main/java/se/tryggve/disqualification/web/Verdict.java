package se.tryggve.disqualification.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A ruling as written.
 *
 * @param ruling {@code disqualified} or {@code cleared}
 * @param version the version of the report that the page showed
 */
record Verdict(
        @NotNull(message = "{disqualification.error.ruling}")
        @Pattern(regexp = DISQUALIFIED + "|cleared", message = "{disqualification.error.ruling}")
        String ruling,

        @NotBlank(message = "{disqualification.error.reasons}")
        @Size(max = 2_000, message = "{disqualification.error.words.long}")
        @Pattern(regexp = Report.PLAIN, message = "{disqualification.error.characters}")
        String reasons,

        String version) {

    static final List<String> ORDER = List.of("ruling", "reasons");

    private static final String DISQUALIFIED = "disqualified";

    boolean disqualified() {
        return DISQUALIFIED.equals(ruling);
    }
}
