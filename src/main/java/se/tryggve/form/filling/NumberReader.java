package se.tryggve.form.filling;

import java.math.BigDecimal;
import se.tryggve.form.schema.NumberField;

/** Numbers and their limits. */
final class NumberReader {

    private NumberReader() {}

    static Reading read(NumberField field, Object typed, Circumstances around) {
        if (typed == null || typed instanceof String text && text.isBlank()) {
            return Reading.EMPTY;
        }
        BigDecimal number = number(typed);
        if (number == null) {
            return typed instanceof String ? Reading.unreadable(unreadable(field)) : Reading.wrongType();
        }
        Object value = field.serializeToString() ? number.toPlainString() : Numbers.plain(number);
        return Reading.good(value)
                .with(decimals(number, field.decimalDigits()))
                .with(increment(number, around.number(field.increment())))
                .with(least(number, around.number(field.min())))
                .with(most(number, around.number(field.max())));
    }

    private static String unreadable(NumberField field) {
        boolean whole = field.decimalDigits() != null && field.decimalDigits() == 0;
        return whole ? "form.error.number.whole" : "form.error.number";
    }

    private static BigDecimal number(Object typed) {
        if (typed instanceof BigDecimal number) {
            return Numbers.sane(number) ? Numbers.plain(number) : null;
        }
        return typed instanceof String text ? Numbers.read(text) : null;
    }

    private static Fault decimals(BigDecimal number, Integer most) {
        if (most == null || Numbers.decimals(number) <= most) {
            return null;
        }
        return most == 0 ? Fault.of("form.error.number.whole") : Fault.of("form.error.number.decimals", most);
    }

    private static Fault increment(BigDecimal number, BigDecimal step) {
        if (step == null || step.signum() <= 0 || number.remainder(step).signum() == 0) {
            return null;
        }
        BigDecimal below = number.subtract(number.remainder(step));
        if (number.signum() < 0) {
            below = below.subtract(step);
        }
        return Fault.of("form.error.number.increment", Numbers.shown(below), Numbers.shown(below.add(step)));
    }

    private static Fault least(BigDecimal number, BigDecimal limit) {
        return limit != null && number.compareTo(limit) < 0
                ? Fault.of("form.error.number.min", Numbers.shown(limit))
                : null;
    }

    private static Fault most(BigDecimal number, BigDecimal limit) {
        return limit != null && number.compareTo(limit) > 0
                ? Fault.of("form.error.number.max", Numbers.shown(limit))
                : null;
    }
}
