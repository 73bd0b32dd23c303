package se.tryggve.disqualification.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import se.tryggve.disqualification.internal.RefusedDisqualificationException;

/** What is wrong with a form, field by field in the order of the page, in the reader's words. */
@Component("disqualificationFaults")
class Faults {

    /** The name in the page's model. */
    static final String ATTRIBUTE = "faults";

    private final MessageSource texts;

    Faults(MessageSource texts) {
        this.texts = texts;
    }

    Map<String, String> of(BindingResult errors, List<String> order) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (String field : order) {
            errors.getFieldErrors(field).stream()
                    .findFirst()
                    .ifPresent(error -> faults.put(field, texts.getMessage(error, LocaleContextHolder.getLocale())));
        }
        return faults;
    }

    Map<String, String> of(RefusedDisqualificationException refused) {
        Object[] named = {refused.name()};
        return Map.of(refused.field(), texts.getMessage(refused.messageKey(), named, LocaleContextHolder.getLocale()));
    }
}
