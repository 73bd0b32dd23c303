package se.tryggve.monitor.internal.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.tryggve.casefile.CaseKind;

/** A forecast is two days in order, none of them past, and the same whenever it is asked for. */
class ForecasterTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);
    private static final UUID CASE = UUID.fromString("6d1c5d3c-0b36-4c6e-9d53-0f1a5a3f7a11");
    private static final Stratum STRATUM = new Stratum("danderyd", CaseKind.CAMERA_SURVEILLANCE, "balancing");

    @Property(tries = 200)
    void theDaysAreInOrderAndNotPast(
            @ForAll("pasts") List<Course> past,
            @ForAll("steps") List<Course.Lasting> lasting,
            @ForAll("ages") int age) {
        Forecast forecast = forecast(past, running(age, lasting));

        if (forecast.known()) {
            assertThat(forecast.from()).isAfterOrEqualTo(TODAY);
            assertThat(forecast.to()).isAfterOrEqualTo(forecast.from());
        } else {
            assertThat(forecast.from()).isNull();
            assertThat(forecast.to()).isNull();
        }
    }

    @Property(tries = 100)
    void theSameCaseDayAndPastGiveTheSameDays(
            @ForAll("pasts") List<Course> past,
            @ForAll("steps") List<Course.Lasting> lasting,
            @ForAll("ages") int age) {
        assertThat(forecast(past, running(age, lasting))).isEqualTo(forecast(past, running(age, lasting)));
    }

    @Property(tries = 100)
    void noForecastIsMadeOfTooFewCases(@ForAll("pasts") List<Course> past, @ForAll("ages") int age) {
        Forecast forecast = forecast(past, running(age, List.of()));

        assertThat(forecast.cases()).isEqualTo(past.size());
        assertThat(forecast.lack() == Forecast.Lack.FEW).isEqualTo(past.size() < Forecast.FEWEST_CASES);
    }

    @Property(tries = 100)
    void moreOfTheSamePastKeepsTheDaysWithinWhatHasHappened(
            @ForAll("lengths") List<Integer> lengths, @ForAll @IntRange(min = 1, max = 20) int times) {
        List<Course> past = new ArrayList<>();
        for (List<Integer> each : Collections.nCopies(times, lengths)) {
            each.forEach(days -> past.add(oneStep(days)));
        }

        Forecast forecast = forecast(past, running(0, List.of(step("a", 0, null))));

        assertThat(forecast.known()).isTrue();
        assertThat(forecast.from()).isAfterOrEqualTo(TODAY.plusDays(Collections.min(lengths)));
        assertThat(forecast.to()).isBeforeOrEqualTo(TODAY.plusDays(Collections.max(lengths)));
    }

    @Example
    void theTimeThatAStepHasTakenAlreadyCounts() {
        List<Course> past = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            past.add(oneStep(10));
            past.add(oneStep(100));
        }

        Forecast forecast = forecast(past, running(30, List.of(step("a", -30, null))));

        assertThat(forecast).isEqualTo(new Forecast(TODAY.plusDays(70), TODAY.plusDays(70), 40, null));
    }

    @Example
    void aCaseThatIsPausedGoesOnAsPausedCasesDid() {
        List<Course> past = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            past.add(oneStep(10));
            past.add(Course.decided(
                    TODAY.minusDays(90),
                    TODAY.minusDays(10),
                    List.of(step("a", -90, -10), new Course.Lasting(null, TODAY.minusDays(90), TODAY.minusDays(15)))));
        }
        Course paused = running(0, List.of(step("a", 0, null), new Course.Lasting(null, TODAY, null)));

        assertThat(forecast(past, paused).from()).isEqualTo(TODAY.plusDays(80));
    }

    @Example
    void whereNoneHasStoodTheAgeOfTheCaseTells() {
        List<Course> past = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            past.add(oneStep(50));
        }

        assertThat(forecast(past, running(20, List.of(step("unseen", -20, null)))))
                .isEqualTo(new Forecast(TODAY.plusDays(30), TODAY.plusDays(30), 20, null));
        assertThat(forecast(past, running(51, List.of(step("unseen", -20, null)))))
                .isEqualTo(Forecast.none(20, Forecast.Lack.UNLIKE));
    }

    /** Cases as the forecast takes them to be: the interval must hold about as often as it says. */
    @Example
    void theBackTestSaysHowOftenItHeld() {
        Random dice = new Random(17);
        List<BackTest.Past> cases = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            LocalDate received = LocalDate.of(2020, 1, 1).plusDays(5L * i);
            cases.add(made(received, dice));
        }

        BackTest test = BackTest.of(STRATUM, cases);
        BackTestCommand.print("danderyd", test, System.out);

        assertThat(test.tries()).isGreaterThan(500);
        assertThat(test.percent()).isBetween(75L, 90L);
    }

    @Example
    void theBackTestKnowsNothingOfWhatCameLater() {
        List<BackTest.Past> cases = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            LocalDate received = LocalDate.of(2020, 1, 1).plusDays(i % 5);
            cases.add(new BackTest.Past(new UUID(7, i), received, received.plusDays(40), oneStep(40)));
        }

        BackTest test = BackTest.of(STRATUM, cases);

        assertThat(test.tries()).isZero();
        assertThat(test.silent()).isEqualTo(60);
        assertThat(test.percent()).isNull();
    }

    private static BackTest.Past made(LocalDate received, Random dice) {
        LocalDate referred = received.plusDays(1 + dice.nextInt(20));
        LocalDate answered = referred.plusDays(10 + dice.nextInt(60));
        LocalDate assessed = answered.plusDays(1 + dice.nextInt(30));
        boolean again = dice.nextInt(4) == 0;
        LocalDate decided = assessed.plusDays(again ? 15 + dice.nextInt(30) : 3 + dice.nextInt(10));
        List<Course.Lasting> lasting = List.of(
                new Course.Lasting("register", received, referred),
                new Course.Lasting("answer", referred, answered),
                new Course.Lasting("assess", answered, assessed),
                new Course.Lasting(again ? "mend" : "decide", assessed, decided));
        return new BackTest.Past(
                new UUID(dice.nextLong(), dice.nextLong()),
                received,
                decided,
                Course.decided(received, decided, lasting));
    }

    private static Forecast forecast(List<Course> past, Course course) {
        return new Forecaster(PastCourses.of(past), Forecaster.RUNS).of(CASE, course, TODAY);
    }

    private static Course running(int age, List<Course.Lasting> lasting) {
        return Course.running(TODAY.minusDays(age), TODAY, lasting);
    }

    private static Course oneStep(int days) {
        return Course.decided(TODAY.minusDays(days), TODAY, List.of(step("a", -days, 0)));
    }

    private static Course.Lasting step(String name, int from, Integer until) {
        return new Course.Lasting(name, TODAY.plusDays(from), until == null ? null : TODAY.plusDays(until));
    }

    @Provide
    Arbitrary<List<Course>> pasts() {
        return Combinators.combine(Arbitraries.integers().between(0, 300), steps())
                .as((days, steps) -> Course.decided(TODAY.minusDays(days), TODAY, steps))
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<Course.Lasting>> steps() {
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 200).injectNull(0.2);
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c").injectNull(0.1),
                        Arbitraries.integers().between(-320, 20),
                        length)
                .as((name, from, days) -> step(name, from, days == null ? null : from + days))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(0, 300);
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.integers().between(0, 200).list().ofMinSize(10).ofMaxSize(40);
    }
}
