package se.tryggve.disqualification.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A report as written.
 *
 * @param about the user name of whom it is about
 * @param ground the code of the circumstance
 */
record Report(
        @NotBlank(message = "{disqualification.error.about}")
        String about,

        @NotBlank(message = "{disqualification.error.ground}")
        String ground,

        @NotBlank(message = "{disqualification.error.words}")
        @Size(max = 2_000, message = "{disqualification.error.words.long}")
        @Pattern(regexp = PLAIN, message = "{disqualification.error.characters}")
        String words) {

    /** Lines of text without control characters. */
    static final String PLAIN = "[\\r\\n\\t\\P{Cc}]*";

    static final List<String> ORDER = List.of("about", "ground", "words");
}
