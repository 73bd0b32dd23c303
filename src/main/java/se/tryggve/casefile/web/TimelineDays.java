package se.tryggve.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.internal.History;
import se.tryggve.casefile.internal.HistoryFilter;
import se.tryggve.casefile.web.HistoryWords.Line;
import se.tryggve.identity.Officer;

/** The history in the reader's words, newest first, a list for each day. */
@Component
class TimelineDays {

    /** Events on a page. */
    static final int PAGE = 50;

    private static final int OPEN = 12;
    private static final int FEW = 3;

    private final History history;
    private final HistoryWords words;
    private final ZoneId legalZone;

    TimelineDays(History history, HistoryWords words, ZoneId legalZone) {
        this.history = history;
        this.words = words;
        this.legalZone = legalZone;
    }

    /** What fits the filter before a moment; more than so many only if they happened at the same moment. */
    View read(CaseOverview overview, Officer viewer, HistoryFilter filter, Instant before, int atMost) {
        List<String> wanted = Stream.of(filter.text().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Line> lines = new ArrayList<>();
        Instant next = before;
        while (next != null && lines.size() <= atMost) {
            History.Batch batch = history.read(overview, viewer, filter, next);
            batch.entries().stream()
                    .map(words::of)
                    .filter(line -> line.has(wanted))
                    .forEach(lines::add);
            next = batch.next();
        }
        int shown = Math.min(atMost, lines.size());
        while (shown > 0
                && shown < lines.size()
                && lines.get(shown).at().equals(lines.get(shown - 1).at())) {
            shown++;
        }
        boolean more = shown < lines.size();
        return new View(
                overview.id().toString(),
                days(lines.subList(0, shown)),
                more ? micros(lines.get(shown - 1).at()) : null);
    }

    /** A moment as addresses have it: microseconds, as exact as the database is. */
    static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private List<Day> days(List<Line> lines) {
        List<Day> days = new ArrayList<>();
        for (Line line : lines) {
            LocalDate day = LocalDate.ofInstant(line.at(), legalZone);
            if (days.isEmpty() || !days.get(days.size() - 1).day().equals(day)) {
                days.add(new Day(day, new ArrayList<>()));
            }
            days.get(days.size() - 1).lines().add(line);
        }
        return days;
    }

    /**
     * Some of the history.
     *
     * @param older what the next page lies before, in microseconds since 1970; null if there is no more
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
}
