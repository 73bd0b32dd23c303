package se.tryggve.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every calendar day of a case belongs to exactly one. */
class LedgerTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 1);

    @Property
    void theDaysAddUpToTheCalendar(@ForAll("cases") List<Span> spans, @ForAll("ends") LocalDate ended) {
        List<Interval> days = Ledger.of(RECEIVED, ended, spans).intervals();

        assertThat(days.stream().mapToLong(interval -> interval.days(ended)).sum())
                .isEqualTo(ChronoUnit.DAYS.between(RECEIVED, ended));
        LocalDate next = RECEIVED;
        for (Interval interval : days) {
            assertThat(interval.from()).isEqualTo(next).isBefore(interval.until());
            next = interval.until();
        }
        assertThat(next).isEqualTo(ended);
    }

    @Property
    void everyDayBelongsToWhatIsOpenThen(@ForAll("cases") List<Span> spans, @ForAll("ends") LocalDate ended) {
        for (Interval interval : Ledger.of(RECEIVED, ended, spans).intervals()) {
            interval.from()
                    .datesUntil(interval.until())
                    .forEach(day -> assertThat(interval.waitsFor()).isEqualTo(slowly(day, spans)));
        }
    }

    @Property
    void theDaysUntilItIsSettledAreThoseOfSomebody(@ForAll("cases") List<Span> spans, @ForAll("ends") LocalDate ended) {
        Ledger ledger = Ledger.of(RECEIVED, ended, spans);
        LocalDate settled = ledger.settled(ended);
        Map<WaitsFor, Integer> days = ledger.until(settled);

        assertThat(days).doesNotContainKey(WaitsFor.NOBODY);
        assertThat(days.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo((int) ChronoUnit.DAYS.between(RECEIVED, settled));
    }

    @Example
    void aCaseThatGoesOnIsOpenAtItsEndAndOwnWhereNothingIsAsked() {
        Span police = new Span(Span.What.POLICE, RECEIVED.plusDays(4), RECEIVED.plusDays(9));

        assertThat(Ledger.of(RECEIVED, null, List.of(police)).intervals())
                .containsExactly(
                        new Interval(RECEIVED, RECEIVED.plusDays(4), WaitsFor.OWN),
                        new Interval(RECEIVED.plusDays(4), RECEIVED.plusDays(9), WaitsFor.POLICE),
                        new Interval(RECEIVED.plusDays(9), null, WaitsFor.OWN));
    }

    @Example
    void ownWorkHidesOthersAndTheCourtHidesAll() {
        List<Span> open = List.of(
                new Span(Span.What.COUNTY_BOARD, RECEIVED.minusDays(1), null),
                new Span(Span.What.POLICE, RECEIVED, null),
                new Span(Span.What.OWN, RECEIVED.plusDays(3), RECEIVED.plusDays(5)),
                new Span(Span.What.COURT, RECEIVED.plusDays(6), RECEIVED.plusDays(8)));

        assertThat(Ledger.of(RECEIVED, RECEIVED.plusDays(10), open).intervals())
                .extracting(Interval::waitsFor)
                .containsExactly(
                        WaitsFor.COUNTY_BOARD,
                        WaitsFor.OWN,
                        WaitsFor.COUNTY_BOARD,
                        WaitsFor.COURT,
                        WaitsFor.COUNTY_BOARD);
    }

    @Provide
    Arbitrary<List<Span>> cases() {
        Arbitrary<LocalDate> from = Arbitraries.integers().between(-3, 40).map(RECEIVED::plusDays);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 30).injectNull(0.2);
        return Combinators.combine(Arbitraries.of(Span.What.class), from, length)
                .as((what, day, days) -> new Span(what, day, days == null ? null : day.plusDays(days)))
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> ends() {
        return Arbitraries.integers().between(0, 60).map(RECEIVED::plusDays);
    }

    private static WaitsFor slowly(LocalDate day, List<Span> spans) {
        if (open(day, spans, Span.What.COURT)) {
            return WaitsFor.COURT;
        }
        if (open(day, spans, Span.What.SUPPLEMENT)) {
            return WaitsFor.APPLICANT;
        }
        if (open(day, spans, Span.What.OWN)) {
            return WaitsFor.OWN;
        }
        Span longest = null;
        for (Span.What other : List.of(Span.What.POLICE, Span.What.COUNTY_BOARD, Span.What.OTHER)) {
            for (Span span : spans) {
                boolean asked = span.what() == other && span.covers(day);
                longest = asked && (longest == null || span.from().isBefore(longest.from())) ? span : longest;
            }
        }
        if (longest != null) {
            return longest.what().waitsFor();
        }
        return open(day, spans, Span.What.IN_FORCE) ? WaitsFor.NOBODY : WaitsFor.OWN;
    }

    private static boolean open(LocalDate day, List<Span> spans, Span.What what) {
        return spans.stream().anyMatch(span -> span.what() == what && span.covers(day));
    }
}
