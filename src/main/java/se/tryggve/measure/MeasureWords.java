package se.tryggve.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says hours, ways of watching and the difference between asked and granted in words. */
@Component
public class MeasureWords {

    private final MessageSource messages;

    MeasureWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The hours as people say them; "dygnet runt" when every minute of the week is covered. */
    public String hours(Collection<WeekWindow> windows, Locale locale) {
        WeekTime time = WeekTime.of(windows);
        if (time.isEmpty()) {
            return text(locale, "measure.hours.none");
        }
        if (time.isRoundTheClock()) {
            return text(locale, "measure.hours.roundTheClock");
        }
        return windows.stream().map(window -> window(window, locale)).collect(Collectors.joining("; "));
    }

    /** The way of watching; a dash for guard areas. */
    public String mode(Mode mode, Locale locale) {
        return text(locale, mode == null ? "measure.mode.none" : "measure.mode." + mode.code());
    }

    /** Sound and storage of a camera as decided, in a line of words; null where nothing was said of them. */
    public String soundAndStorage(Ruling ruling, Locale locale) {
        if (ruling.sound() == null) {
            return null;
        }
        String sound = text(locale, ruling.sound() ? "measure.sound.yes" : "measure.sound.no");
        return ruling.storageDays() == null
                ? sound
                : sound + "; " + text(locale, "measure.storage.granted", ruling.storageDays());
    }

    /** What is asked for: how, when and, where footage is kept, how long; a line for each. */
    public String asked(Asked asked, Locale locale) {
        String what = watched(asked.mode(), asked.windows(), locale);
        return asked.storageDays() == null ? what : what + "\n" + text(locale, "measure.storage", asked.storageDays());
    }

    /** The way of watching and the hours in one sentence; the hours alone for guard areas. */
    public String watched(Mode mode, Collection<WeekWindow> windows, Locale locale) {
        String hours = hours(windows, locale);
        return mode == null ? hours : mode(mode, locale) + ", " + hours;
    }

    /** The outcome's name. */
    public String outcome(Outcome outcome, Locale locale) {
        return text(locale, "measure.outcome." + outcome.code());
    }

    /** How long a ruling holds; null when it sets no limit. */
    public String validity(LocalDate from, LocalDate until, Locale locale) {
        if (from == null && until == null) {
            return null;
        }
        if (until == null) {
            return text(locale, "measure.validity.from", day(from, locale));
        }
        return from == null
                ? text(locale, "measure.validity.until", day(until, locale))
                : text(locale, "measure.validity.between", day(from, locale), day(until, locale));
    }

    /** What is granted compared with what was asked, a sentence for each difference. */
    public List<String> difference(Asked asked, Ruling ruling, Locale locale) {
        if (!ruling.outcome().allowsSomething()) {
            return List.of(text(locale, "measure.difference.nothing"));
        }
        List<String> sentences = new ArrayList<>();
        WeekTime left = asked.time().minus(ruling.time());
        if (!left.isEmpty()) {
            sentences.add(text(locale, "measure.difference.hours", hours(left.windows(), locale)));
        }
        if (asked.mode() != ruling.mode()) {
            sentences.add(
                    text(locale, "measure.difference.mode", mode(asked.mode(), locale), mode(ruling.mode(), locale)));
        }
        if (asked.sound() && Boolean.FALSE.equals(ruling.sound())) {
            sentences.add(text(locale, "measure.difference.sound"));
        }
        if (ruling.storageDays() != null && !ruling.storageDays().equals(asked.storageDays())) {
            sentences.add(text(locale, "measure.difference.storage", asked.storageDays(), ruling.storageDays()));
        }
        if (sentences.isEmpty()) {
            sentences.add(text(locale, "measure.difference.none"));
        }
        if (ruling.conditions() != null) {
            sentences.add(text(locale, "measure.difference.conditions"));
        }
        return sentences;
    }

    private String window(WeekWindow window, Locale locale) {
        String days = days(window.days(), locale);
        if (window.minutes() == WeekWindow.DAY && window.from() == 0) {
            return text(locale, "measure.hours.wholeDay", days);
        }
        String key = window.passesMidnight() ? "measure.hours.overnight" : "measure.hours.sameDay";
        return text(locale, key, days, clock(window.from(), locale), clock(window.to(), locale));
    }

    private String clock(int minute, Locale locale) {
        String[] parts = WindowAnswer.clock(minute).split(":");
        return text(locale, "measure.clock", parts[0], parts[1]);
    }

    private String days(Set<DayOfWeek> days, Locale locale) {
        if (days.size() == 7) {
            return text(locale, "measure.days.all");
        }
        List<String> runs = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean begins = days.contains(day) && (day == DayOfWeek.MONDAY || !days.contains(day.minus(1)));
            if (begins) {
                runs.add(run(day, days, locale));
            }
        }
        return String.join(", ", runs);
    }

    private String run(DayOfWeek first, Set<DayOfWeek> days, Locale locale) {
        DayOfWeek last = first;
        while (last != DayOfWeek.SUNDAY && days.contains(last.plus(1))) {
            last = last.plus(1);
        }
        String from = first.getDisplayName(TextStyle.FULL, locale);
        return first == last ? from : from + "–" + last.getDisplayName(TextStyle.FULL, locale);
    }

    private static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    private String text(Locale locale, String key, Object... arguments) {
        Object[] words = new Object[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        return messages.getMessage(key, words, locale);
    }
}
