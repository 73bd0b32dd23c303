package se.tryggve.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every deadline, whatever the day, the period and the pauses. */
class ReckonerPropertiesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final WorkingDays WORKING_DAYS = new WorkingDays();

    private final Reckoner reckoner = new Reckoner(WORKING_DAYS);

    @Property(tries = 500)
    void aLastDayNeverLiesBeforeTheDayThatItIsCountedFrom(
            @ForAll("days") LocalDate anchor,
            @ForAll("terms") Term term,
            @ForAll boolean workingDay,
            @ForAll("pauses") @Size(max = 4) List<Pause> pauses) {
        assertThat(sum(term, workingDay, anchor, pauses).due()).isAfterOrEqualTo(anchor);
    }

    @Property(tries = 300)
    void aLastDayThatMustBeAWorkingDayIsTheFirstOneFromTheEnd(
            @ForAll("days") LocalDate anchor, @ForAll("terms") Term term) {
        Sum sum = sum(term, true, anchor, List.of());
        LocalDate end = sum.due().minusDays(sum.moved());

        assertThat(WORKING_DAYS.onOrAfter(end)).isEqualTo(sum.due());
        assertThat(sum.moved()).isBetween(0, 5);
    }

    @Property(tries = 500)
    void pausesAddExactlyTheirDays(
            @ForAll("days") LocalDate anchor,
            @ForAll("terms") Term term,
            @ForAll("pauses") @Size(max = 4) List<Pause> pauses) {
        LocalDate without = sum(term, false, anchor, List.of()).due();
        List<Pause> inside = pauses.stream()
                .filter(pause -> !pause.from().isBefore(anchor) && !pause.from().isAfter(without))
                .toList();
        Set<LocalDate> stopped = new HashSet<>();
        inside.forEach(pause -> pause.from().datesUntil(pause.until()).forEach(stopped::add));

        LocalDate with = sum(term, false, anchor, inside).due();

        assertThat(ChronoUnit.DAYS.between(without, with)).isEqualTo(stopped.size());
    }

    @Property(tries = 300)
    void theOrderOfPausesDoesNotMatter(
            @ForAll("days") LocalDate anchor,
            @ForAll("terms") Term term,
            @ForAll("pauses") @Size(max = 5) List<Pause> pauses,
            @ForAll Random random) {
        List<Pause> shuffled = new ArrayList<>(pauses);
        Collections.shuffle(shuffled, random);

        assertThat(sum(term, true, anchor, shuffled)).isEqualTo(sum(term, true, anchor, pauses));
    }

    @Property(tries = 300)
    void oneMorePauseNeverMakesTheTimeShorter(
            @ForAll("days") LocalDate anchor,
            @ForAll("terms") Term term,
            @ForAll("pauses") @Size(max = 4) List<Pause> pauses,
            @ForAll("pause") Pause more) {
        List<Pause> all = new ArrayList<>(pauses);
        all.add(more);

        assertThat(sum(term, false, anchor, all).due())
                .isAfterOrEqualTo(sum(term, false, anchor, pauses).due());
    }

    @Property(tries = 500)
    void aPeriodInMonthsEndsOnTheSameNumberOrOnTheMonthsLastDay(
            @ForAll("days") LocalDate anchor, @ForAll @IntRange(min = 1, max = 60) int months) {
        LocalDate due =
                sum(new Term(months, TermUnit.MONTHS), false, anchor, List.of()).due();

        assertThat(YearMonth.from(due)).isEqualTo(YearMonth.from(anchor).plusMonths(months));
        assertThat(due.getDayOfMonth())
                .isEqualTo(Math.min(anchor.getDayOfMonth(), YearMonth.from(due).lengthOfMonth()));
    }

    @Property(tries = 300)
    void aPeriodInWeeksEndsOnTheSameDayOfTheWeek(
            @ForAll("days") LocalDate anchor, @ForAll @IntRange(min = 1, max = 60) int weeks) {
        assertThat(sum(new Term(weeks, TermUnit.WEEKS), false, anchor, List.of())
                        .due()
                        .getDayOfWeek())
                .isEqualTo(anchor.getDayOfWeek());
    }

    @Property(tries = 200)
    void betweenTheFirstAndTheLastDayLieAsManyWorkingDaysAsWereCounted(
            @ForAll("days") LocalDate anchor, @ForAll @IntRange(min = 1, max = 40) int count) {
        LocalDate due = sum(new Term(count, TermUnit.WORKING_DAYS), false, anchor, List.of())
                .due();
        long worked = anchor.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(day -> WORKING_DAYS.onOrAfter(day).equals(day))
                .count();

        assertThat(worked).isEqualTo(count);
    }

    private Sum sum(Term term, boolean workingDay, LocalDate anchor, List<Pause> pauses) {
        Rule rule = new Rule(
                "examination",
                Basis.PRACTICE,
                null,
                "applicationReceived",
                term,
                true,
                workingDay,
                true,
                false,
                Leeway.NONE);
        return reckoner.sum(rule, anchor, pauses, TODAY);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 366 * 6).map(LocalDate.of(2023, 12, 1)::plusDays);
    }

    @Provide
    Arbitrary<Term> terms() {
        Arbitrary<TermUnit> units =
                Arbitraries.of(TermUnit.DAYS, TermUnit.WORKING_DAYS, TermUnit.WEEKS, TermUnit.MONTHS);
        return Combinators.combine(Arbitraries.integers().between(0, 26), units).as(Term::new);
    }

    @Provide
    Arbitrary<Pause> pause() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 40))
                .as((from, days) -> new Pause(from, from.plusDays(days), Cause.supplement(null)));
    }

    @Provide
    Arbitrary<List<Pause>> pauses() {
        return pause().list();
    }
}
