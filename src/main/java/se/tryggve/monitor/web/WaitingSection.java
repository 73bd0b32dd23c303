package se.tryggve.monitor.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.Officer;
import se.tryggve.monitor.internal.Interval;
import se.tryggve.monitor.internal.WaitingTimes;

/** Whom the case has waited for, day by day, as a bar and as a table. */
@Component
class WaitingSection implements CaseSection {

    private final WaitingTimes times;
    private final CaseFiles files;
    private final Clock clock;
    private final ZoneId legalZone;

    WaitingSection(WaitingTimes times, CaseFiles files, Clock clock, ZoneId legalZone) {
        this.times = times;
        this.files = files;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public String id() {
        return "waitingTime";
    }

    @Override
    public String titleKey() {
        return "monitor.section";
    }

    @Override
    public String fragment() {
        return "monitor/section :: section";
    }

    @Override
    public int order() {
        return 450;
    }

    /** Nothing to other authorities than the case's own, nor on the day the case came in. */
    @Override
    public View model(CaseId id, Officer viewer) {
        if (!files.overview(id).owner().equals(viewer.authority().id())) {
            return null;
        }
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        List<Interval> intervals = times.of(id);
        List<Line> lines = intervals.stream()
                .map(interval -> new Line(interval, interval.days(today)))
                .toList();
        return intervals.isEmpty() ? null : new View(lines, Bar.of(lines));
    }

    /** An interval and its days until today. */
    public record Line(Interval interval, long days) {}

    /** What the section shows. */
    public record View(List<Line> lines, Bar bar) {

        /** All days, those of the calendar since the case came in. */
        public long sum() {
            return lines.stream().mapToLong(Line::days).sum();
        }
    }
}
