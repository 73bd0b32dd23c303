package se.tryggve.document.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import se.tryggve.document.internal.FileNotes;

/**
 * A file note as written.
 *
 * @param source who said it; may be blank
 * @param request what the officer pressed; null for the first time
 * @param corrects the note that it corrects; null for none
 */
record Note(
        @NotBlank(message = "{document.error.subject}")
        @Size(max = 200, message = "{document.error.subject.long}")
        @Pattern(regexp = Incoming.LINE, message = "{document.error.characters}")
        String subject,

        @Size(max = 200, message = "{document.error.source.long}")
        @Pattern(regexp = Incoming.LINE, message = "{document.error.characters}")
        String source,

        @NotBlank(message = "{document.error.text}")
        @Size(max = 20_000, message = "{document.error.text.long}")
        @Pattern(regexp = "[\\r\\n\\t\\P{Cc}]*", message = "{document.error.characters}")
        String text,

        UUID request,
        UUID corrects) {

    static final List<String> ORDER = List.of("subject", "source", "text");

    /** An empty note, of one that it corrects or of none. */
    static Note empty(UUID corrects) {
        return new Note("", "", "", UUID.randomUUID(), corrects);
    }

    /** This note with something to know a second press by. */
    Note asked() {
        return request == null ? new Note(subject, source, text, UUID.randomUUID(), corrects) : this;
    }

    /** What to file; only after validation. */
    FileNotes.Note written() {
        String said = source == null || source.isBlank() ? null : source.strip();
        return new FileNotes.Note(subject.strip(), text.strip(), said, request);
    }
}
