package se.tryggve.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * Puts real days for {@code $today}, {@code $today+P14D} and {@code $today-P14D}, so that a script never grows old.
 * Days are those of Europe/Stockholm.
 */
@Component
@ConditionalOnBooleanProperty("tryggve.demonstration")
class ScriptDates {

    private static final Pattern DAY = Pattern.compile("\\$today(?:([+-])(P\\w+))?");

    private final Clock clock;
    private final ZoneId legalZone;

    ScriptDates(Clock clock, ZoneId legalZone) {
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The same answers with days in them. */
    Map<String, Object> in(Map<String, Object> answers) {
        Map<String, Object> dated = new LinkedHashMap<>();
        answers.forEach((key, value) -> dated.put(key, in(value)));
        return dated;
    }

    /** The same word, or the day that it stands for. */
    String in(String word) {
        Matcher day = DAY.matcher(word);
        if (!day.matches()) {
            return word;
        }
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        if (day.group(1) == null) {
            return today.toString();
        }
        Period period = Period.parse(day.group(2));
        return (day.group(1).equals("+") ? today.plus(period) : today.minus(period)).toString();
    }

    private Object in(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> dated = new LinkedHashMap<>();
            map.forEach((key, inner) -> dated.put(key.toString(), in(inner)));
            return dated;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::in).toList();
        }
        return value instanceof String word ? in(word) : value;
    }
}
