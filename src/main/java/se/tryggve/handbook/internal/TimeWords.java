package se.tryggve.handbook.internal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says periods, timers and due rules of models in plain words. What it cannot read it quotes as it stands. */
@Component
public class TimeWords {

    private static final Pattern PERIOD =
            Pattern.compile("P(?=.)(?:(\\d{1,6})Y)?(?:(\\d{1,6})M)?(?:(\\d{1,6})W)?(?:(\\d{1,6})D)?"
                    + "(?:T(?=.)(?:(\\d{1,6})H)?(?:(\\d{1,6})M)?(?:(\\d{1,6})S)?)?");
    private static final List<String> UNITS = List.of("Y", "M", "W", "D", "hour", "minute", "second");
    private static final Pattern CYCLE = Pattern.compile("R(\\d{0,6})/(?:[^/]+/)?(P[^/]+)");
    private static final Pattern DEADLINE = Pattern.compile(
            "deadlineDesk\\.(endOf|daysBefore)\\(execution\\.processInstanceId, '(\\w+)'(?:, (\\d+))?\\)");
    private static final Pattern DATE =
            Pattern.compile("dates\\.(startOf|daysBefore|afterLastDay)\\((\\w+)(?:, (\\d+))?\\)");

    private final Words words;

    TimeWords(Words words) {
        this.words = words;
    }

    /** A period, a repetition, a date or a call of one of the house's own desks, in words. */
    public String moment(String written) {
        String text = written.strip();
        Matcher deadline = DEADLINE.matcher(text);
        if (deadline.find()) {
            return words.text("handbook.value." + deadline.group(1), rule(deadline.group(2)), deadline.group(3));
        }
        Matcher date = DATE.matcher(text);
        if (date.find()) {
            return words.text("twin.date." + date.group(1), variable(date.group(2)), date.group(3));
        }
        Matcher cycle = CYCLE.matcher(text);
        if (cycle.matches()) {
            return cycle.group(1).isEmpty()
                    ? words.text("twin.cycle", period(cycle.group(2)))
                    : words.text("twin.cycle.times", period(cycle.group(2)), Integer.valueOf(cycle.group(1)));
        }
        return text.startsWith("P") ? period(text) : day(text);
    }

    /** A due rule: a period from when the step is there, or a date of the case. */
    public String due(String rule, String basis) {
        boolean period = PERIOD.matcher(rule).matches();
        String until = period ? words.text("twin.due.within", period(rule)) : words.text("twin.due.date", dateOf(rule));
        return basedOn(until, basis);
    }

    /** What a due rule says that bears the name of its own step. */
    String ownDay(String basis) {
        return basedOn(words.text("twin.due.own"), basis);
    }

    private String basedOn(String until, String basis) {
        return basis.isEmpty()
                ? until
                : words.text("twin.due.basis", until, words.text("handbook.value.basis." + basis));
    }

    /** A period as {@code P15D} in words. */
    public String period(String written) {
        Matcher period = PERIOD.matcher(written);
        if (!period.matches()) {
            return Words.quoted(written);
        }
        List<String> parts = new ArrayList<>();
        for (int unit = 0; unit < UNITS.size(); unit++) {
            String count = period.group(unit + 1);
            if (count != null) {
                parts.add(words.text("handbook.value.period." + UNITS.get(unit), Integer.valueOf(count)));
            }
        }
        return String.join(" ", parts);
    }

    private String day(String text) {
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return moments(text);
        }
    }

    /** A day in the reader's language. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", LocaleContextHolder.getLocale())
                .format(day);
    }

    private String moments(String text) {
        try {
            LocalDateTime moment = text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(text).toLocalDateTime()
                    : LocalDateTime.parse(text);
            return day(moment.toLocalDate()) + " " + moment.toLocalTime();
        } catch (DateTimeParseException anythingElse) {
            return words.text("twin.asWritten", text);
        }
    }

    private String dateOf(String variable) {
        String rule = words.textOr("deadline.rule." + variable, "");
        return rule.isEmpty() ? variable(variable) : Words.quoted(rule);
    }

    private String rule(String rule) {
        return words.textOr("deadline.rule." + rule, rule);
    }

    private String variable(String name) {
        return words.textOr("twin.variable." + name, Words.quoted(name));
    }
}
