package se.tryggve.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WeekTimeTest {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    @Example
    void aSundayNightRunsIntoMondayMorning() {
        WeekTime night = WeekTime.of(List.of(new WeekWindow(Set.of(DayOfWeek.SUNDAY), 22 * 60, 6 * 60)));
        WeekTime monday = WeekTime.of(List.of(new WeekWindow(Set.of(DayOfWeek.MONDAY), 0, 6 * 60)));
        assertThat(monday.isWithin(night)).isTrue();
        assertThat(night.minus(monday).windows())
                .containsExactly(new WeekWindow(Set.of(DayOfWeek.SUNDAY), 22 * 60, WeekWindow.DAY));
    }

    @Example
    void whatIsLeftOfTheWholeWeekWhenOnlyNightsAreGrantedIsTheDays() {
        WeekTime asked = WeekTime.of(List.of(new WeekWindow(EVERY_DAY, 0, WeekWindow.DAY)));
        WeekTime granted = WeekTime.of(List.of(new WeekWindow(EVERY_DAY, 18 * 60, 6 * 60)));
        assertThat(asked.isRoundTheClock()).isTrue();
        assertThat(asked.minus(granted).windows()).containsExactly(new WeekWindow(EVERY_DAY, 6 * 60, 18 * 60));
    }

    @Example
    void aLongWeekendIsCutAtMidnight() {
        WeekTime weekend = WeekTime.of(List.of(
                new WeekWindow(Set.of(DayOfWeek.FRIDAY), 18 * 60, WeekWindow.DAY),
                new WeekWindow(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), 0, WeekWindow.DAY),
                new WeekWindow(Set.of(DayOfWeek.MONDAY), 0, 6 * 60)));
        assertThat(weekend.windows())
                .containsExactly(
                        new WeekWindow(Set.of(DayOfWeek.FRIDAY), 18 * 60, WeekWindow.DAY),
                        new WeekWindow(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), 0, WeekWindow.DAY),
                        new WeekWindow(Set.of(DayOfWeek.MONDAY), 0, 6 * 60));
    }

    @Property
    void readingTheMinutesBackAsWindowsLosesNothing(@ForAll("windows") List<WeekWindow> windows) {
        WeekTime time = WeekTime.of(windows);
        assertThat(WeekTime.of(time.windows())).isEqualTo(time);
    }

    @Property
    void theWindowsReadBackNeverOverlap(@ForAll("windows") List<WeekWindow> windows) {
        WeekTime time = WeekTime.of(windows);
        int sum = time.windows().stream()
                .mapToInt(window -> window.minutes() * window.days().size())
                .sum();
        assertThat(sum).isEqualTo(covered(windows));
    }

    @Property
    void theDifferenceTogetherWithWhatIsGrantedIsWhatWasAsked(
            @ForAll("windows") List<WeekWindow> asked, @ForAll("windows") List<WeekWindow> granted) {
        WeekTime left = WeekTime.of(asked).minus(WeekTime.of(granted));
        assertThat(left.isWithin(WeekTime.of(asked))).isTrue();
        assertThat(left.minus(WeekTime.of(granted))).isEqualTo(left);
        List<WeekWindow> all = new ArrayList<>(left.windows());
        all.addAll(granted);
        assertThat(WeekTime.of(asked).isWithin(WeekTime.of(all))).isTrue();
    }

    @Property
    void withinIsTrueExactlyWhenNothingIsLeftOver(
            @ForAll("windows") List<WeekWindow> one, @ForAll("windows") List<WeekWindow> other) {
        WeekTime first = WeekTime.of(one);
        WeekTime second = WeekTime.of(other);
        assertThat(first.isWithin(second)).isEqualTo(first.minus(second).isEmpty());
        assertThat(first.isWithin(second) && second.isWithin(first)).isEqualTo(first.equals(second));
    }

    @Property
    void aWindowSaysHowLongItIs(@ForAll("window") WeekWindow window) {
        assertThat(covered(List.of(window)))
                .isEqualTo(window.minutes() * window.days().size());
    }

    private static int covered(List<WeekWindow> windows) {
        BitSet week = new BitSet();
        windows.forEach(window -> window.addTo(week));
        return week.cardinality();
    }

    @Provide
    Arbitrary<List<WeekWindow>> windows() {
        return window().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<WeekWindow> window() {
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(1);
        Arbitrary<Integer> from = Arbitraries.integers().between(0, WeekWindow.DAY - 1);
        Arbitrary<Integer> to = Arbitraries.integers().between(1, WeekWindow.DAY);
        return Combinators.combine(days, from, to)
                .as((set, start, end) -> new WeekWindow(set, start, start.equals(end) ? WeekWindow.DAY : end));
    }
}
