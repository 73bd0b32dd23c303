package se.tryggve.deadline.web;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import se.tryggve.deadline.internal.RefusedDeadlineException;

/** What is wrong with a form about a deadline, in the order of the page, for the summary on top of it. */
@Component
class DeadlineProblems {

    private static final List<String> ORDER = List.of(
            "rule",
            "day",
            "reason",
            "from",
            "until",
            "cause",
            "document",
            "length",
            "unit",
            "longerReason",
            "endReason");

    private final MessageSource texts;

    DeadlineProblems(MessageSource texts) {
        this.texts = texts;
    }

    List<Problem> of(BindingResult errors) {
        return errors.getFieldErrors().stream()
                .map(error -> new Problem(error.getField(), texts.getMessage(error, LocaleContextHolder.getLocale())))
                .sorted(Comparator.comparingInt(problem -> ORDER.indexOf(problem.field())))
                .toList();
    }

    void refuse(BindingResult errors, RefusedDeadlineException refused) {
        errors.rejectValue(refused.field(), refused.messageKey(), refused.arguments(), refused.messageKey());
    }

    /** One field and what to do about it. */
    record Problem(String field, String message) {}
}
