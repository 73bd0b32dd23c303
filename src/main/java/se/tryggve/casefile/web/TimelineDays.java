package se.tryggve.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.internal.Timeline;
import se.tryggve.casefile.internal.TimelineEntry;
import se.tryggve.identity.Officer;

/** The timeline in the reader's words, newest first, a list for each day. */
@Component
class TimelineDays {

    private static final int PAGE = 50;
    private static final int OPEN = 12;
    private static final int FEW = 3;

    private final Timeline timeline;
    private final MessageSource texts;
    private final ZoneId legalZone;

    TimelineDays(Timeline timeline, MessageSource texts, ZoneId legalZone) {
        this.timeline = timeline;
        this.texts = texts;
        this.legalZone = legalZone;
    }

    View read(CaseId id, Officer viewer, long before) {
        List<TimelineEntry> entries = timeline.read(id, viewer.authority().id(), before, PAGE + 1);
        boolean more = entries.size() > PAGE;
        List<TimelineEntry> shown = more ? entries.subList(0, PAGE) : entries;
        List<Day> days = new ArrayList<>();
        for (TimelineEntry entry : shown) {
            LocalDate day = LocalDate.ofInstant(entry.at(), legalZone);
            if (days.isEmpty() || !days.get(days.size() - 1).day().equals(day)) {
                days.add(new Day(day, new ArrayList<>()));
            }
            days.get(days.size() - 1).lines().add(line(entry));
        }
        return new View(id.toString(), days, more ? shown.get(PAGE - 1).id() : null);
    }

    private Line line(TimelineEntry entry) {
        Object[] arguments = entry.arguments().stream().map(this::shown).toArray();
        String text =
                texts.getMessage(entry.messageKey(), arguments, entry.messageKey(), LocaleContextHolder.getLocale());
        return new Line(entry.at(), text, who(entry), entry.quiet(), entry.ownSpace());
    }

    private String who(TimelineEntry entry) {
        String name = entry.actorName();
        if (name == null) {
            return texts.getMessage("casefile.timeline.automatic", null, LocaleContextHolder.getLocale());
        }
        return name.contains(entry.actorOffice()) ? name : name + ", " + entry.actorOffice();
    }

    private String shown(String argument) {
        Locale locale = LocaleContextHolder.getLocale();
        if (argument.startsWith("@")) {
            String key = argument.substring(1);
            return texts.getMessage(key, null, key.substring(key.lastIndexOf('.') + 1), locale);
        }
        return argument.matches("\\d{4}-\\d{2}-\\d{2}") ? inWords(argument, locale) : argument;
    }

    private static String inWords(String day, Locale locale) {
        try {
            return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(LocalDate.parse(day));
        } catch (DateTimeParseException notADay) {
            return day;
        }
    }

    /**
     * Some of the timeline.
     *
     * @param older the id that the next page begins below; null if there is no more
     */
    record View(String caseId, List<Day> days, Long older) {}

    /** Everything of one day, Europe/Stockholm. */
    record Day(LocalDate day, List<Line> lines) {

        /** What stands open when the day does. */
        public List<Line> latest() {
            return lines.subList(0, open());
        }

        /** What a full day folds. */
        public List<Line> earlier() {
            return lines.subList(open(), lines.size());
        }

        private int open() {
            return lines.size() > OPEN + FEW ? OPEN : lines.size();
        }
    }

    /** One entry and who did it, in words. */
    record Line(Instant at, String text, String who, boolean quiet, boolean ownSpace) {}
}
