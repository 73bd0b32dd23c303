package se.tryggve.monitor.web;

import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.web.Sheet;

/** The words of exported tables: those that stand on the page. */
@Component
class SheetWords {

    private final MessageSource texts;

    SheetWords(MessageSource texts) {
        this.texts = texts;
    }

    /** A sheet whose columns are called like those of the page. */
    Sheet headed(String... keys) {
        return new Sheet(Arrays.stream(keys).map(this::text).toArray(String[]::new));
    }

    /** A message in the reader's language. */
    String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** What a code of the models is called; a code that has no words stands for itself. */
    String named(String prefix, String code) {
        return code == null ? null : texts.getMessage(prefix + code, null, code, LocaleContextHolder.getLocale());
    }
}
