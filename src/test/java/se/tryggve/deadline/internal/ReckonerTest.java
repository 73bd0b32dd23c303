package se.tryggve.deadline.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deadlines worked out by hand with a wall calendar, each with its paragraph, against those that are counted. */
class ReckonerTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    private final Reckoner reckoner = new Reckoner(new WorkingDays());

    @ParameterizedTest(name = "{0}: {1} + {2} {3} = {5}")
    @CsvSource({
        "FL 12 § six months,              2026-03-03,   6, months,      false, 2026-09-03",
        "FL 12 § no 31 February,          2025-08-31,   6, months,      false, 2026-02-28",
        "FL 12 § leap year,               2027-08-31,   6, months,      false, 2028-02-29",
        "FL 12 § four weeks,              2026-03-03,   4, weeks,       true,  2026-03-31",
        "FL 12 § Good Friday,             2026-03-06,   4, weeks,       true,  2026-04-07",
        "FL 44 § three weeks,             2026-11-02,   3, weeks,       true,  2026-11-23",
        "FL 44 § leap day,                2024-02-08,   3, weeks,       true,  2024-02-29",
        "FL 44 § midsummer eve,           2026-05-29,   3, weeks,       true,  2026-06-22",
        "FL 44 § midsummer day,           2026-05-30,   3, weeks,       true,  2026-06-22",
        "FL 44 § Saturday,                2026-11-07,   3, weeks,       true,  2026-11-30",
        "FL 44 § over summer time,        2026-03-16,   3, weeks,       true,  2026-04-07",
        "FL 44 § over winter time,        2026-10-19,   3, weeks,       true,  2026-11-09",
        "KL 13:5 New Year,                2025-12-11,   3, weeks,       true,  2026-01-02",
        "KL 13:5 Christmas eve,           2026-12-03,   3, weeks,       true,  2026-12-28",
        "KL 13:5 Epiphany,                2025-12-16,   3, weeks,       true,  2026-01-07",
        "KL 8:12 second day,              2026-11-26,   2, days,        false, 2026-11-28",
        "GDPR 36.2 eight weeks,           2026-10-01,   8, weeks,       false, 2026-11-26",
        "GDPR 36.2 fourteen weeks,        2026-01-05,  14, weeks,       false, 2026-04-13",
        "2023:422 4 § before expiry,      2026-12-31,  -4, weeks,       false, 2026-12-03",
        "KBL 9 § five years,              2026-05-01,   5, years,       false, 2031-05-01",
        "KBL 9 § from a leap day,         2024-02-29,   5, years,       false, 2029-02-28",
        "1989:149 11 § two weeks,         2026-04-16,   2, weeks,       true,  2026-04-30",
        "1989:149 11 § May Day,           2026-04-17,   2, weeks,       true,  2026-05-04",
        "LOU 20:1 ten days at year end,   2026-12-22,  10, days,        false, 2027-01-01",
        "LOU 20:1 fifteen days,           2026-02-14,  15, days,        false, 2026-03-01",
        "practice: five days,             2026-11-23,   5, days,        true,  2026-11-30",
        "practice: Easter,                2026-03-24,  10, days,        true,  2026-04-07",
        "practice: midsummer eve,         2026-06-14,   5, days,        true,  2026-06-22",
        "practice: Christmas eve,         2026-12-21,   3, days,        true,  2026-12-28",
        "practice: New Year’s eve,        2026-12-28,   3, days,        true,  2027-01-04",
        "practice: a month that is short, 2026-01-31,   1, months,      true,  2026-03-02",
        "agreement: five working days,    2026-12-22,   5, workingDays, false, 2027-01-04",
        "agreement: over Ascension,       2026-05-13,   1, workingDays, false, 2026-05-15",
        "agreement: from a Sunday,        2026-11-22,   1, workingDays, false, 2026-11-23",
        "agreement: one day before,       2026-05-15,  -1, workingDays, false, 2026-05-13"
    })
    void aPeriodEndsOnTheDayThatTheCalendarSays(
            String paragraph, LocalDate anchor, int length, String unit, boolean workingDay, LocalDate due) {
        Rule rule = rule(new Term(length, TermUnit.ofCode(unit)), workingDay);

        assertThat(reckoner.sum(rule, anchor, List.of(), TODAY).due())
                .as(paragraph)
                .isEqualTo(due);
    }

    @Test
    void theExampleOfTheHouseAddsUp() {
        Sum sum = fourWeeks(pause("2027-03-10", "2027-03-16"));

        assertThat(sum.due()).isEqualTo("2027-04-06");
        assertThat(sum.stops())
                .singleElement()
                .satisfies(stop -> assertThat(stop.days()).isEqualTo(6));
    }

    @Test
    void severalPausesAddUpAndADayIsNotCountedTwice() {
        Sum sum = fourWeeks(
                pause("2027-03-22", "2027-03-25"),
                pause("2027-03-10", "2027-03-16"),
                pause("2027-03-14", "2027-03-18"));

        assertThat(sum.stops()).extracting(Sum.Stop::days).containsExactly(6, 2, 3);
        assertThat(sum.due()).isEqualTo("2027-04-11");
    }

    @Test
    void aPauseInsideAnotherAddsNothing() {
        Sum sum = fourWeeks(pause("2027-03-10", "2027-03-16"), pause("2027-03-11", "2027-03-12"));

        assertThat(sum.due()).isEqualTo("2027-04-06");
        assertThat(sum.stops()).hasSize(1);
    }

    @Test
    void whatStoppedBeforeTheFirstDayOrAfterTheLastAddsNothing() {
        Sum sum = fourWeeks(pause("2027-02-20", "2027-03-05"), pause("2027-04-20", "2027-04-25"));

        assertThat(sum.stops()).extracting(Sum.Stop::days).containsExactly(2);
        assertThat(sum.due()).isEqualTo("2027-04-02");
    }

    @Test
    void aPauseThatBeginsOnTheLastDayStillCounts() {
        assertThat(fourWeeks(pause("2027-03-31", "2027-04-03")).due()).isEqualTo("2027-04-03");
        assertThat(fourWeeks(pause("2027-04-01", "2027-04-03")).due()).isEqualTo("2027-03-31");
    }

    @Test
    void anOpenPauseCountsAsFarAsToday() {
        Pause open = new Pause(LocalDate.parse("2027-03-10"), null, Cause.supplement(null));
        Rule rule = rule(new Term(4, TermUnit.WEEKS), false);
        LocalDate begun = LocalDate.parse("2027-03-03");

        assertThat(reckoner.sum(rule, begun, List.of(open), LocalDate.parse("2027-03-10"))
                        .due())
                .isEqualTo("2027-03-31");
        assertThat(reckoner.sum(rule, begun, List.of(open), LocalDate.parse("2027-03-20"))
                        .due())
                .isEqualTo("2027-04-10");
    }

    @Test
    void aDayThatSomebodyChoseIsThatDay() {
        Sum sum =
                reckoner.sum(Rule.chosen("answerBy", Basis.PRACTICE), LocalDate.parse("2026-11-28"), List.of(), TODAY);

        assertThat(sum.due()).isEqualTo("2026-11-28");
    }

    @Test
    void withoutTheDayThatItIsCountedFromNobodyKnowsTheLastDay() {
        assertThat(reckoner.sum(rule(new Term(3, TermUnit.WEEKS), true), null, List.of(), TODAY)
                        .due())
                .isNull();
    }

    @Test
    void aPauseCannotEndBeforeItBegins() {
        assertThatIllegalArgumentException().isThrownBy(() -> pause("2027-03-16", "2027-03-10"));
    }

    @ParameterizedTest
    @CsvSource({"P15D, 15, days", "P4W, 4, weeks", "P6M, 6, months"})
    void aPeriodOfAModelIsRead(String written, int length, String unit) {
        assertThat(Term.ofIso(written)).contains(new Term(length, TermUnit.ofCode(unit)));
    }

    @ParameterizedTest
    @CsvSource({"answerBy", "P1Y2M", "15D", "P-3D", "PT3H"})
    void whatIsNoPeriodOfAModelIsNotReadAsOne(String written) {
        assertThat(Term.ofIso(written)).isEmpty();
    }

    private Sum fourWeeks(Pause... pauses) {
        Rule rule = rule(new Term(4, TermUnit.WEEKS), false);
        return reckoner.sum(rule, LocalDate.parse("2027-03-03"), List.of(pauses), TODAY);
    }

    private static Pause pause(String from, String until) {
        return new Pause(LocalDate.parse(from), LocalDate.parse(until), Cause.supplement(null));
    }

    private static Rule rule(Term term, boolean workingDay) {
        return new Rule(
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
    }
}
