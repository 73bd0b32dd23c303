package se.tryggve.monitor.internal.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Goes on from where a case stands, many times by dice, as decided cases went on from there (docs/decisions/0025). The
 * same case, day and past throw the same dice.
 */
final class Forecaster {

    /** In fewer stays there is nothing to choose from. */
    static final int FEWEST_STAYS = 5;

    static final int RUNS = 1000;

    /** No way is longer: dice that lead round in a circle must come to an end. */
    private static final int LONGEST = 1000;

    private static final RandomGeneratorFactory<RandomGenerator> DICE = RandomGeneratorFactory.of("L64X128MixRandom");

    private final PastCourses past;
    private final int runs;

    Forecaster(PastCourses past, int runs) {
        this.past = past;
        this.runs = runs;
    }

    /** Between which days the case is decided, seen from a day. */
    Forecast of(UUID caseId, Course course, LocalDate today) {
        if (past.size() < Forecast.FEWEST_CASES) {
            return Forecast.none(past.size(), Forecast.Lack.FEW);
        }
        List<PastCourses.Passed> stays = past.in(course.here().situation());
        List<Integer> ages = past.olderThan(course.days());
        if (stays.size() < FEWEST_STAYS && ages.size() < FEWEST_STAYS) {
            return Forecast.none(past.size(), Forecast.Lack.UNLIKE);
        }
        RandomGenerator dice = DICE.create(seed(caseId, today));
        int[] days = stays.size() < FEWEST_STAYS
                ? draw(run -> ages.get(dice.nextInt(ages.size())) - course.days())
                : goOn(stays, course.here().days(), dice);
        return new Forecast(
                today.plusDays(days[(runs - 1) * (100 - Forecast.PERCENT) / 200]),
                today.plusDays(days[(runs - 1) * (100 + Forecast.PERCENT) / 200]),
                past.size(),
                null);
    }

    private static long seed(UUID caseId, LocalDate today) {
        return caseId.getMostSignificantBits() ^ caseId.getLeastSignificantBits() ^ today.toEpochDay();
    }

    private int[] draw(IntUnaryOperator days) {
        int[] drawn = new int[runs];
        Arrays.setAll(drawn, days);
        Arrays.sort(drawn);
        return drawn;
    }

    /** The first stay is one that lasted at least as long as this one has; where hardly any did, it begins today. */
    private int[] goOn(List<PastCourses.Passed> stays, int spent, RandomGenerator dice) {
        List<PastCourses.Passed> lasted =
                stays.stream().filter(stay -> stay.days() >= spent).toList();
        return lasted.size() < FEWEST_STAYS
                ? draw(run -> way(any(stays, dice), dice))
                : draw(run -> way(any(lasted, dice), dice) - spent);
    }

    private int way(PastCourses.Passed first, RandomGenerator dice) {
        PastCourses.Passed stay = first;
        int days = stay.days();
        for (int steps = 0; stay.next() != null && steps < LONGEST; steps++) {
            stay = any(past.in(stay.next()), dice);
            days += stay.days();
        }
        return days;
    }

    private static PastCourses.Passed any(List<PastCourses.Passed> stays, RandomGenerator dice) {
        return stays.get(dice.nextInt(stays.size()));
    }
}
