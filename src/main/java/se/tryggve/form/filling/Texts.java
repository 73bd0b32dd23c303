package se.tryggve.form.filling;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import se.tryggve.form.schema.TextArea;
import se.tryggve.form.schema.TextField;
import se.tryggve.form.schema.TextRules;

/** Texts: blanks round them do not count, lengths are in characters as people see them. */
final class Texts {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_AREA = 20_000;
    /** The HTML standard's rule for e-mail fields, with a dot in the domain. */
    private static final Pattern EMAIL = Pattern.compile(
            "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.){1,10}"
                    + "[a-zA-Z]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])");
    /** International numbers as form-js wants them, and Swedish ones as people write them. */
    private static final Pattern PHONE = Pattern.compile("(\\+|00|0)[1-9][0-9 ()/-]{4,24}");

    private Texts() {}

    static Reading line(TextField field, Object typed, Circumstances around) {
        if (typed == null) {
            return Reading.EMPTY;
        }
        if (!(typed instanceof String text)) {
            return Reading.wrongType();
        }
        String line = text.replace('\n', ' ').strip();
        return checked(line, LONGEST_LINE, field.rules(), around);
    }

    static Reading area(TextArea field, Object typed, Circumstances around) {
        if (typed == null) {
            return Reading.EMPTY;
        }
        return typed instanceof String text
                ? checked(text.strip(), LONGEST_AREA, field.rules(), around)
                : Reading.wrongType();
    }

    private static Reading checked(String text, int longest, TextRules rules, Circumstances around) {
        if (text.isEmpty()) {
            return Reading.EMPTY;
        }
        int length = text.codePointCount(0, text.length());
        Reading reading = Reading.good(text)
                .with(tooLong(length, longest, around.number(rules.maxLength())))
                .with(tooShort(length, around.number(rules.minLength())));
        if (!reading.faults().isEmpty()) {
            return reading;
        }
        if (rules.pattern() != null && !Patience.finds(rules.pattern(), text)) {
            return reading.with(ofForm(around.hint()));
        }
        return reading.with(ofPreset(text, rules.preset()));
    }

    private static Fault tooLong(int length, int longest, BigDecimal limit) {
        long most = limit == null ? longest : Math.min(longest, limit.longValue());
        return length > most ? Fault.of("form.error.text.long", most, length) : null;
    }

    private static Fault tooShort(int length, BigDecimal limit) {
        return limit != null && length < limit.longValue()
                ? Fault.of("form.error.text.short", limit.longValue(), length)
                : null;
    }

    private static Fault ofForm(String hint) {
        return hint.isBlank() ? Fault.of("form.error.text.pattern") : Fault.of("form.error.text.pattern.hint", hint);
    }

    private static Fault ofPreset(String text, TextRules.Preset preset) {
        if (preset == TextRules.Preset.EMAIL && !EMAIL.matcher(text).matches()) {
            return Fault.of("form.error.text.email");
        }
        if (preset == TextRules.Preset.PHONE && !PHONE.matcher(text).matches()) {
            return Fault.of("form.error.text.phone");
        }
        return null;
    }
}
