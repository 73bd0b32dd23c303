package se.tryggve.worklist.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.tryggve.document.DocumentId;
import se.tryggve.worklist.AddedTasks.Added;
import se.tryggve.worklist.AddedTasks.Words;

/**
 * An added task as written.
 *
 * @param who whom to ask, as the page names receivers; not asked when a task is changed
 * @param due the last day as browsers send it
 * @param document what it is about; null for none
 * @param reason why it is changed; not asked when it is new
 * @param request what the officer pressed; null for the first time
 * @param version the version that the page was rendered from
 */
record AddedTaskForm(
        @NotBlank(message = "{added.error.title}")
        @Size(max = 120, message = "{added.error.title.long}")
        @Pattern(regexp = "\\P{Cc}*", message = "{added.error.characters}")
        String title,

        @Size(max = 4000, message = "{added.error.what.long}")
        @Pattern(regexp = TEXT, message = "{added.error.characters}")
        String what,

        @Size(max = 400, message = "{added.error.who}") String who,
        @Size(max = 40, message = "{added.error.due}") String due,
        UUID document,

        @Size(max = 500, message = "{added.error.reason}") @Pattern(regexp = TEXT, message = "{added.error.characters}")
        String reason,

        UUID request,
        int version) {

    static final List<String> ORDER = List.of("title", "what", "who", "due", "document", "reason");
    static final String TEXT = "[\\r\\n\\t\\P{Cc}]*";

    static AddedTaskForm empty(String who) {
        return new AddedTaskForm("", "", who, "", null, "", UUID.randomUUID(), 0);
    }

    static AddedTaskForm of(Added added) {
        Words words = added.words();
        return new AddedTaskForm(
                words.title(),
                words.what(),
                "",
                words.due().toString(),
                words.document() == null ? null : words.document().value(),
                "",
                null,
                added.version());
    }

    /** This form with something to know a second press by. */
    AddedTaskForm asked() {
        return request == null
                ? new AddedTaskForm(title, what, who, due, document, reason, UUID.randomUUID(), version)
                : this;
    }

    /** The last day; null if it is none. */
    LocalDate lastDay() {
        return Written.day(due == null ? "" : due);
    }

    /** What to do; only after validation. */
    Words words() {
        return new Words(
                title.strip(),
                what == null ? "" : what.strip(),
                lastDay(),
                document == null ? null : new DocumentId(document));
    }
}
