package se.tryggve.monitor.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggve.monitor.internal.CycleTimes;
import se.tryggve.monitor.internal.Overview.Week;
import se.tryggve.monitor.internal.WaitsFor;

/** What the bars of the managers' pages are drawn from; templates call it {@code @bars}. */
@Component("bars")
class Bars {

    /** Whom days may belong to, each with a pattern. */
    public List<WaitsFor> all() {
        return List.of(WaitsFor.values());
    }

    /** Those whose days add up to the time of a case. */
    public List<WaitsFor> anybody() {
        return WaitsFor.anybody();
    }

    /** The days of each, one after the other. */
    public Bar of(Map<WaitsFor, Long> days) {
        return Bar.of(days);
    }

    /** The longest bar of the weeks. */
    public long most(List<Week> weeks) {
        return weeks.stream()
                .mapToLong(week -> Math.max(week.came(), week.went()))
                .max()
                .orElse(0);
    }

    /** The longest time of the months; 0 where each has too few cases. */
    public int longest(List<CycleTimes.Month> months) {
        return months.stream()
                .filter(month -> !month.times().few())
                .mapToInt(month -> month.times().ninetyFive())
                .max()
                .orElse(0);
    }
}
