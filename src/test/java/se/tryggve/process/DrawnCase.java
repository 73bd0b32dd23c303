package se.tryggve.process;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import se.tryggve.casefile.CaseKind;

/**
 * A case that nobody thought of: when it came in, and the throws of the dice that decide what people answer, what reaches
 * it from outside and which times run out.
 */
record DrawnCase(CaseKind kind, LocalDate received, List<Integer> dice) {

    private static final int THROWS = 4_000;
    private static final int SIDES = 5_040;
    private static final LocalDate NEWEST = LocalDate.of(2026, 11, 20);

    /** Days on both sides of each change of law, and any day between. */
    private static final List<LocalDate> LAST_DAYS_OF_LAWS = List.of(
            LocalDate.of(2013, 6, 30),
            LocalDate.of(2018, 6, 30),
            LocalDate.of(2018, 7, 31),
            LocalDate.of(2020, 7, 31),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2025, 3, 31));

    static Arbitrary<DrawnCase> any() {
        return Combinators.combine(
                        Arbitraries.of(CaseKind.CAMERA_SURVEILLANCE, CaseKind.GUARD_APPLICATION),
                        days(),
                        Arbitraries.integers().between(0, SIDES - 1).list().ofSize(THROWS))
                .as(DrawnCase::new);
    }

    private static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> boundaries = Combinators.combine(
                        Arbitraries.of(LAST_DAYS_OF_LAWS),
                        Arbitraries.integers().between(0, 1))
                .as(LocalDate::plusDays);
        Arbitrary<LocalDate> others =
                Arbitraries.integers().between(0, 14 * 365).map(days -> NEWEST.minusDays(days));
        Arbitrary<LocalDate> today = Arbitraries.integers().between(0, 400).map(days -> NEWEST.minusDays(days));
        return Arbitraries.oneOf(boundaries, others, today);
    }
}
