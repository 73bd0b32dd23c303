package se.tryggve.monitor.internal.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import se.tryggve.casefile.CaseKind;

/**
 * How often forecasts would have held: for every decided case one for every fourth week that it went on, from what was
 * known that day.
 *
 * @param tries how many forecasts
 * @param held in how many of them the decision came within the days
 * @param silent how many times there was none, because too few cases were decided then
 * @param width the days from the first to the last day of the middle one; null without forecasts
 */
public record BackTest(CaseKind kind, String regime, int cases, int tries, int held, int silent, Integer width) {

    private static final int RUNS = 200;
    private static final int EVERY = 28;

    /** A decided case. */
    record Past(UUID id, LocalDate received, LocalDate decided, Course course) {}

    private record Moment(Past of, int age) {

        LocalDate day() {
            return of.received().plusDays(age);
        }
    }

    static BackTest of(Stratum stratum, List<Past> cases) {
        PastCourses known = new PastCourses();
        PriorityQueue<Past> coming = new PriorityQueue<>(Comparator.comparing(Past::decided));
        coming.addAll(cases);
        List<Long> widths = new ArrayList<>();
        int held = 0;
        int silent = 0;
        for (Moment moment : moments(cases)) {
            while (!coming.isEmpty() && coming.peek().decided().isBefore(moment.day())) {
                known.add(coming.remove().course());
            }
            Forecast forecast = new Forecaster(known, RUNS)
                    .of(moment.of().id(), moment.of().course().at(moment.age()), moment.day());
            if (forecast.known()) {
                widths.add(forecast.to().toEpochDay() - forecast.from().toEpochDay());
                held += holds(forecast, moment.of().decided()) ? 1 : 0;
            } else {
                silent++;
            }
        }
        return new BackTest(
                stratum.kind(), stratum.regime(), cases.size(), widths.size(), held, silent, middle(widths));
    }

    private static List<Moment> moments(List<Past> cases) {
        List<Moment> moments = new ArrayList<>();
        for (Past one : cases) {
            for (int age = 0; age < one.course().days(); age += EVERY) {
                moments.add(new Moment(one, age));
            }
        }
        moments.sort(Comparator.comparing(Moment::day));
        return moments;
    }

    private static boolean holds(Forecast forecast, LocalDate decided) {
        return !decided.isBefore(forecast.from()) && !decided.isAfter(forecast.to());
    }

    private static Integer middle(List<Long> widths) {
        return widths.isEmpty()
                ? null
                : widths.stream()
                        .sorted()
                        .skip((widths.size() - 1) / 2)
                        .findFirst()
                        .orElseThrow()
                        .intValue();
    }

    /** In how many of a hundred the decision came within the days, rounded; null without forecasts. */
    public Long percent() {
        return tries == 0 ? null : Math.round(100.0 * held / tries);
    }
}
