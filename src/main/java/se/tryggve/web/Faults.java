package se.tryggve.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What is wrong with a form, field by field in the order of the page, in the reader's words. */
@Component
public class Faults {

    /** The name in the page's model. */
    public static final String ATTRIBUTE = "faults";

    private final MessageSource texts;

    Faults(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * The first fault of each field.
     *
     * @param order the fields as the page has them; others are left out
     */
    public Map<String, String> of(BindingResult errors, List<String> order) {
        Map<String, String> faults = new LinkedHashMap<>();
        for (String field : order) {
            errors.getFieldErrors(field).stream()
                    .findFirst()
                    .ifPresent(error -> faults.put(field, texts.getMessage(error, LocaleContextHolder.getLocale())));
        }
        return faults;
    }

    /** A sentence that no annotation says. */
    public String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
