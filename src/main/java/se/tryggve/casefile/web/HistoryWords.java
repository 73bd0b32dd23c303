package se.tryggve.casefile.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.internal.ChangedValues.Changed;
import se.tryggve.casefile.internal.TimelineEntry;

/** What happened, in the reader's words. */
@Component
class HistoryWords {

    private static final String FIELD = "history.field.";
    private static final List<String> CODES = List.of("casefile.placeType.", "measure.mode.");

    private final MessageSource texts;

    HistoryWords(MessageSource texts) {
        this.texts = texts;
    }

    Line of(TimelineEntry entry) {
        Object[] arguments = entry.arguments().stream().map(this::shown).toArray();
        String text = texts.getMessage(entry.messageKey(), arguments, entry.messageKey(), locale());
        List<Change> changes = entry.changes().stream()
                .filter(changed -> word(FIELD + changed.field(), null) != null)
                .map(this::change)
                .toList();
        return new Line(entry.at(), text, who(entry), entry.quiet(), entry.ownSpace(), changes, entry.reason());
    }

    private Change change(Changed changed) {
        String field = word(FIELD + changed.field(), changed.field());
        String what = changed.object() == null ? field : changed.object() + ": " + field;
        return new Change(what, value(changed.before()), value(changed.after()));
    }

    private String who(TimelineEntry entry) {
        String name = entry.actorName();
        if (name == null) {
            return word("casefile.timeline.automatic", "");
        }
        return name.contains(entry.actorOffice()) ? name : name + ", " + entry.actorOffice();
    }

    private String value(Object value) {
        if (value == null) {
            return word("history.nothing", "");
        }
        if (value instanceof Boolean yes) {
            return word(yes ? "form.yes" : "form.no", "");
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(this::value).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> window && window.get("weekdays") instanceof Collection<?> days) {
            return days.stream().map(this::day).collect(Collectors.joining(" ")) + " " + window.get("from") + "–"
                    + window.get("to");
        }
        String written = value.toString();
        return CODES.stream()
                .map(code -> word(code + written, null))
                .filter(word -> word != null)
                .findFirst()
                .orElseGet(() -> shown(written));
    }

    private String day(Object code) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(code.toString()))
                .map(day -> day.getDisplayName(TextStyle.SHORT, locale()))
                .findFirst()
                .orElse(code.toString());
    }

    private String shown(String argument) {
        if (argument.startsWith("@")) {
            String key = argument.substring(1);
            return word(key, key.substring(key.lastIndexOf('.') + 1));
        }
        return argument.matches("\\d{4}-\\d{2}-\\d{2}") ? inWords(argument) : argument;
    }

    private static String inWords(String day) {
        try {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return day;
        }
    }

    private String word(String key, String otherwise) {
        return texts.getMessage(key, null, otherwise, locale());
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    /**
     * One event and who did it, in words.
     *
     * @param reason null if none was given or the text says it
     */
    record Line(
            Instant at, String text, String who, boolean quiet, boolean ownSpace, List<Change> changes, String reason) {

        /** Whether all these words, in lower case, stand in what is told or in who did it. */
        boolean has(List<String> words) {
            String all = (text + " " + who + " " + reason + " " + changes).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(all::contains);
        }
    }

    /** A value before and after. */
    record Change(String what, String before, String after) {}
}
