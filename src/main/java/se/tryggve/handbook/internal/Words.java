package se.tryggve.handbook.internal;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts in the reader's language. */
@Component
public class Words {

    private final MessageSource texts;

    Words(MessageSource texts) {
        this.texts = texts;
    }

    /** The text of a key that exists. */
    public String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The text of a key that may exist, else the other words. */
    public String textOr(String key, String otherwise, Object... arguments) {
        return texts.getMessage(key, arguments, otherwise, LocaleContextHolder.getLocale());
    }

    /** In quotation marks. */
    public static String quoted(String text) {
        return "”" + text + "”";
    }
}
