package se.tryggve.casefile.web;

import java.net.URI;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import se.tryggve.casefile.RefusedCaseException;
import tools.jackson.databind.exc.PropertyBindingException;

/** What is wrong with a case that a program sends, field by field (RFC 9457). */
@RestControllerAdvice(assignableTypes = CaseApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class CaseApiProblems {

    private final MessageSource texts;

    CaseApiProblems(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ProblemDetail invalid(MethodArgumentNotValidException invalid, ServletWebRequest request) {
        return problem(
                invalid.getBindingResult().getFieldErrors().stream()
                        .map(error -> new FieldProblem(error.getField(), error.getDefaultMessage()))
                        .toList(),
                request);
    }

    /** A misspelt field would be a field left out: it is refused by its name. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable, ServletWebRequest request) {
        if (unreadable.getCause() instanceof PropertyBindingException unknown) {
            return problem(List.of(problem(unknown.getPropertyName(), "casefile.error.field.unknown")), request);
        }
        ProblemDetail problem = problem(List.of(problem("", "casefile.error.json")), request);
        problem.setStatus(HttpStatus.BAD_REQUEST);
        return problem;
    }

    @ExceptionHandler
    ProblemDetail refused(RefusedCaseException refused, ServletWebRequest request) {
        return problem(List.of(problem(refused.field(), refused.messageKey(), refused.arguments())), request);
    }

    private FieldProblem problem(String field, String messageKey, Object... arguments) {
        return new FieldProblem(field, texts.getMessage(messageKey, arguments, LocaleContextHolder.getLocale()));
    }

    private ProblemDetail problem(List<FieldProblem> errors, ServletWebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT,
                texts.getMessage("casefile.error.summary", null, LocaleContextHolder.getLocale()));
        problem.setInstance(URI.create(request.getRequest().getRequestURI()));
        problem.setProperty("errors", errors);
        return problem;
    }

    /** One field and what to do about it. */
    record FieldProblem(String field, String message) {}
}
