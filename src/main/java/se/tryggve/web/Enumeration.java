package se.tryggve.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Several things in one sentence, in the reader's language: "A, B och C". */
@Component
public class Enumeration {

    private final MessageSource texts;

    Enumeration(MessageSource texts) {
        this.texts = texts;
    }

    /** All of them, with "och" before the last; empty for none. */
    public String and(List<String> names) {
        return and(names, LocaleContextHolder.getLocale());
    }

    /** The same in a language of its own, for what is filed in Swedish whoever reads it. */
    public String and(List<String> names, Locale locale) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        Object[] parts = {String.join(", ", names.subList(0, last)), names.get(last)};
        return texts.getMessage("web.and", parts, locale);
    }
}
