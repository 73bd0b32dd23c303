package se.tryggve.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates as people say them, in the reader's language and in Sweden's time zone; templates call it {@code @when}. */
@Component("when")
public class DateWords {

    private final MessageSource texts;
    private final Clock clock;
    private final ZoneId zone;

    DateWords(MessageSource texts, Clock clock, ZoneId legalZone) {
        this.texts = texts;
        this.clock = clock;
        this.zone = legalZone;
    }

    /** How far off a day is: "om 4 dagar", "i dag", "för 12 dagar sedan". */
    public String distance(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        if (Math.abs(days) <= 1) {
            return text("web.date." + (days == 0 ? "today" : days > 0 ? "tomorrow" : "yesterday"));
        }
        return text(days > 0 ? "web.date.in" : "web.date.ago", Math.abs(days));
    }

    /** The day itself: "fre 27 nov", with the year unless it is this one. */
    public String exact(LocalDate day) {
        String pattern = day.getYear() == today().getYear() ? "EEE d MMM" : "EEE d MMM yyyy";
        return format(pattern).format(day).replace(".", "");
    }

    /** The day written out: "27 november 2026". */
    public String full(LocalDate day) {
        return format("d MMMM yyyy").format(day);
    }

    /** Days from one to another: "14–29 april 2027", "28 november – 3 december 2026". */
    public String span(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return full(to);
        }
        if (from.getYear() != to.getYear()) {
            return full(from) + " – " + full(to);
        }
        return from.getMonth() == to.getMonth()
                ? from.getDayOfMonth() + "–" + full(to)
                : format("d MMMM").format(from) + " – " + full(to);
    }

    /** A moment as people say it: "i dag kl. 10.42", "fre 20 nov kl. 10.42". */
    public String moment(Instant instant) {
        LocalDate day = day(instant);
        String when = Math.abs(ChronoUnit.DAYS.between(today(), day)) <= 1 ? distance(day) : exact(day);
        return text("web.date.moment", when, clock(instant));
    }

    /** The time of day: "10.42" in Swedish, "10:42" in English. */
    public String clock(Instant instant) {
        String pattern = Languages.SWEDISH.getLanguage().equals(locale().getLanguage()) ? "HH.mm" : "HH:mm";
        return format(pattern).format(instant.atZone(zone));
    }

    /** The day of a moment in Sweden. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The tone of a deadline: late when it has passed, warning in the last three days, else quiet. */
    public String tone(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        return days < 0 ? "late" : days <= 3 ? "warning" : "quiet";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    private String text(String key, Object... args) {
        return texts.getMessage(key, args, locale());
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale());
    }

    private static Locale locale() {
        return Languages.nearest(LocaleContextHolder.getLocale());
    }
}
