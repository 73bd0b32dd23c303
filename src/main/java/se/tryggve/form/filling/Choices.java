package se.tryggve.form.filling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.tryggve.form.schema.Options.Option;

/** Ticks and choices; only what is offered can be chosen. */
final class Choices {

    private static final Set<String> YES = Set.of("true", "on");
    private static final Set<String> NO = Set.of("false", "");

    private Choices() {}

    static Reading ticked(Object typed) {
        if (typed == null || typed instanceof Boolean) {
            return Reading.good(Boolean.TRUE.equals(typed));
        }
        if (typed instanceof String text && (YES.contains(text) || NO.contains(text))) {
            return Reading.good(YES.contains(text));
        }
        return Reading.wrongType();
    }

    static Reading one(Object typed, Circumstances around) {
        String token = token(typed);
        if (token == null) {
            return Reading.wrongType();
        }
        if (token.isEmpty()) {
            return Reading.EMPTY;
        }
        for (Option option : around.options()) {
            if (option.token().equals(token)) {
                return Reading.good(option.value());
            }
        }
        return Reading.unreadable("form.error.option");
    }

    static Reading several(Object typed, Circumstances around) {
        Set<String> chosen = new HashSet<>();
        for (Object item : typed instanceof List<?> list ? list : java.util.Collections.singletonList(typed)) {
            String token = token(item);
            if (token == null) {
                return Reading.wrongType();
            }
            chosen.add(token);
        }
        chosen.remove("");
        List<Object> values = new ArrayList<>();
        for (Option option : around.options()) {
            if (chosen.remove(option.token())) {
                values.add(option.value());
            }
        }
        Reading reading = Reading.good(values);
        return chosen.isEmpty() ? reading : reading.with(Fault.of("form.error.option"));
    }

    /** How a value looks among the options; empty for nothing, null for what cannot be an option. */
    static String token(Object typed) {
        if (typed == null) {
            return "";
        }
        return typed instanceof String || typed instanceof Boolean || typed instanceof BigDecimal
                ? typed.toString()
                : null;
    }
}
