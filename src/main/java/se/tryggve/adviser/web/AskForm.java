package se.tryggve.adviser.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.tryggve.adviser.internal.AdviserDesk.Wish;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Officer;

/**
 * A question as written.
 *
 * @param answerBy the last day as browsers send it
 * @param papers what goes with it
 * @param request what the officer pressed; null for the first time
 */
record AskForm(
        @NotBlank(message = "{adviser.error.name}")
        @Size(max = 150, message = "{adviser.error.name}")
        @Pattern(regexp = "\\P{Cc}*", message = "{adviser.error.characters}")
        String name,

        @NotBlank(message = "{adviser.error.email}") @Size(max = MailAddress.LONGEST, message = "{adviser.error.email}")
        String email,

        @NotBlank(message = "{adviser.error.question}")
        @Size(max = 4000, message = "{adviser.error.question.long}")
        @Pattern(regexp = TEXT, message = "{adviser.error.characters}")
        String question,

        @Size(max = 40, message = "{adviser.error.answerBy}")
        String answerBy,

        @Size(max = 50, message = "{adviser.error.papers}") List<UUID> papers,
        UUID request) {

    static final String TEXT = "[\\r\\n\\t\\P{Cc}]*";
    static final List<String> ORDER = List.of("name", "email", "question", "answerBy", "papers");

    AskForm {
        papers = papers == null
                ? List.of()
                : papers.stream().filter(java.util.Objects::nonNull).distinct().toList();
        request = request == null ? UUID.randomUUID() : request;
    }

    /** A day as browsers send it; null if it is none. */
    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written == null ? "" : written.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** What to ask; only after validation. */
    Wish wish(CaseId caseId, Officer officer) {
        return new Wish(
                request,
                caseId,
                officer,
                name.strip(),
                MailAddress.read(email).orElseThrow(),
                question.strip().replace("\r\n", "\n"),
                day(answerBy),
                papers.stream().map(DocumentId::new).toList());
    }
}
