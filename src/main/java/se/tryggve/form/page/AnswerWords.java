package se.tryggve.form.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tryggve.form.UploadReference;
import se.tryggve.form.filling.Node.FieldNode;
import se.tryggve.form.filling.Numbers;
import se.tryggve.form.schema.Adorners;
import se.tryggve.form.schema.Checkbox;
import se.tryggve.form.schema.ChoiceField;
import se.tryggve.form.schema.DateTimeField;
import se.tryggve.form.schema.FilePicker;
import se.tryggve.form.schema.NumberField;
import se.tryggve.form.schema.Options.Option;
import se.tryggve.form.schema.TextField;

/** Answers in words. */
@Component
public class AnswerWords {

    private final MessageSource messages;

    AnswerWords(MessageSource messages) {
        this.messages = messages;
    }

    /** A field's answer as people read it; a dash for nothing. */
    public String of(FieldNode node, Locale locale) {
        String words = words(node, locale);
        return words.isEmpty() ? messages.getMessage("form.empty", null, locale) : words;
    }

    private String words(FieldNode node, Locale locale) {
        if (node.field() instanceof Checkbox) {
            return messages.getMessage(Boolean.TRUE.equals(node.value()) ? "form.yes" : "form.no", null, locale);
        }
        if (node.value() == null) {
            return node.shown();
        }
        if (node.field() instanceof ChoiceField) {
            return chosen(node);
        }
        if (node.field() instanceof FilePicker) {
            return node.uploads().stream().map(UploadReference::name).collect(Collectors.joining(", "));
        }
        if (node.field() instanceof DateTimeField) {
            return node.shown().replace('T', ' ');
        }
        return adorned(node);
    }

    private static String chosen(FieldNode node) {
        List<?> values = node.value() instanceof List<?> several ? several : List.of(node.value());
        return node.options().stream()
                .filter(option -> values.contains(option.value()))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }

    private static String adorned(FieldNode node) {
        String bare = node.value() instanceof BigDecimal number
                ? Numbers.shown(number)
                : node.value().toString();
        Adorners adorners = adorners(node);
        return (node.text(adorners.prefix()) + " " + bare + " " + node.text(adorners.suffix())).strip();
    }

    static Adorners adorners(FieldNode node) {
        if (node.field() instanceof TextField text) {
            return text.adorners();
        }
        return node.field() instanceof NumberField number ? number.adorners() : new Adorners(null, null);
    }
}
