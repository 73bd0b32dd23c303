package se.tryggve.casefile.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What is wrong with a filing, in the order of the page. */
@Component
class FilingProblems {

    private static final List<String> ORDER = order();

    private final MessageSource texts;

    FilingProblems(MessageSource texts) {
        this.texts = texts;
    }

    List<Problem> of(BindingResult errors) {
        return errors.getFieldErrors().stream()
                .map(error -> new Problem(error.getField(), texts.getMessage(error, LocaleContextHolder.getLocale())))
                .sorted(Comparator.comparingInt(problem -> ORDER.indexOf(problem.field())))
                .toList();
    }

    private static List<String> order() {
        return Arrays.stream(CaseFiling.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** One field and what to do about it. */
    record Problem(String field, String message) {}
}
