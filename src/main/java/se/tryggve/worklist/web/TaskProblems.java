package se.tryggve.worklist.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.tryggve.form.Draft;
import se.tryggve.form.FormRefusedException;
import se.tryggve.form.Problem;
import se.tryggve.form.StaleAnswerException;
import se.tryggve.form.UnreadableAnswerException;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.UnknownTaskException;

/** What the task API refuses, as problem details (RFC 9457) that name the field and the remedy. */
@RestControllerAdvice(assignableTypes = TaskApi.class)
class TaskProblems {

    private final MessageSource messages;
    private final TaskWords words;
    private final RefusedReaders readers;

    TaskProblems(MessageSource messages, TaskWords words, RefusedReaders readers) {
        this.messages = messages;
        this.words = words;
        this.readers = readers;
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownTaskException unknown) {
        readers.writeDown(unknown);
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, unknown.getMessage());
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableAnswerException unreadable) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, unreadable.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refused(TaskRefusedException refused, Locale locale) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, messages.getMessage(refused.messageKey(), words.of(refused), locale));
    }

    @ExceptionHandler
    ProblemDetail stale(StaleAnswerException stale, Locale locale) {
        Draft stored = stale.conflict().stored();
        Object[] saved = {words.nameOf(stored.savedBy()), words.moment(stored.savedAt())};
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, messages.getMessage("worklist.api.stale", saved, locale));
        problem.setProperty("draftVersion", stored.version());
        return problem;
    }

    @ExceptionHandler
    ProblemDetail invalid(FormRefusedException refused, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, messages.getMessage("worklist.api.invalid", null, locale));
        problem.setProperty("errors", errors(refused.problems(), locale));
        return problem;
    }

    private List<Map<String, String>> errors(List<Problem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> Map.of(
                        "field", problem.path(), "detail", messages.getMessage(problem.key(), problem.args(), locale)))
                .toList();
    }
}
