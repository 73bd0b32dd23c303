package se.tryggve.monitor.internal.alert;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tryggve.identity.Authority;
import se.tryggve.message.Announcements;
import se.tryggve.monitor.internal.Backlog;
import se.tryggve.monitor.internal.Overview;

/** The weekly report in Swedish: numbers and links, no case and no person. */
@Component
class WeeklyWords {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String CASES = "/monitor/cases?show=";

    private final Overview overview;
    private final AlertCounts counts;
    private final Announcements announcements;
    private final MessageSource texts;

    WeeklyWords(Overview overview, AlertCounts counts, Announcements announcements, MessageSource texts) {
        this.overview = overview;
        this.counts = counts;
        this.announcements = announcements;
        this.texts = texts;
    }

    String subject(LocalDate monday) {
        return say("alert.weekly.subject", week(monday));
    }

    String body(Authority authority, LocalDate monday) {
        Backlog backlog = overview.backlog(authority.id());
        LocalDate before = monday.minusWeeks(1);
        Overview.Week last = overview.weeks(authority.id()).stream()
                .filter(week -> week.monday().equals(before))
                .findFirst()
                .orElse(new Overview.Week(before, 0, 0));
        String lines = String.join(
                "\n",
                List.of(
                        line("open", backlog.open(), CASES + "open"),
                        line("late", backlog.late(), CASES + "late"),
                        line("soon", backlog.soon(), CASES + "soon"),
                        line("others", backlog.others(), CASES + "others"),
                        line("awaited", counts.count(AlertKind.LATE_ANSWER, authority.id(), 0), CASES + "awaited"),
                        line("stopped", counts.count(AlertKind.STOPPED, authority.id(), 0), Alerts.PAGE),
                        line("came", last.came(), days("received", before)),
                        line("went", last.went(), days("settled", before))));
        return say(
                "alert.weekly.body",
                authority.name(),
                DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH).format(monday),
                lines,
                announcements.link("/monitor"),
                announcements.link(Alerts.PAGE));
    }

    private String line(String key, long number, String path) {
        return say("alert.weekly." + key, number) + "\n  " + announcements.link(path) + "\n";
    }

    private static String days(String show, LocalDate monday) {
        return CASES + show + "&from=" + monday + "&to=" + monday.plusDays(6);
    }

    private static String week(LocalDate day) {
        return Integer.toString(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments, SWEDISH);
    }
}
