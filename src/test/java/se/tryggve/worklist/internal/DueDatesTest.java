package se.tryggve.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskId;

/** The municipality's own due days are working days; what a statute or a person has set stays as it is. */
class DueDatesTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final DueDates dates = new DueDates(new WorkingDays(), STOCKHOLM);

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, P5D, 2026-11-30",
        "2026-11-23, P4D, 2026-11-27",
        "2026-03-24, P10D, 2026-04-07",
        "2026-06-14, P5D, 2026-06-22",
        "2026-12-21, P3D, 2026-12-28",
        "2026-12-28, P3D, 2027-01-04"
    })
    void aDueDayThatIsPracticeMovesToTheNextWorkingDay(LocalDate begun, String rule, LocalDate due) {
        assertThat(dates.of(task(begun, rule, "practice", Map.of()))).isEqualTo(due);
    }

    @Test
    void aDueDayThatIsLawStandsAsTheModelCountsIt() {
        LocalDate thursday = LocalDate.parse("2026-11-26");

        assertThat(dates.of(task(thursday, "P2D", "law", Map.of()))).isEqualTo("2026-11-28");
    }

    @Test
    void aDayThatSomebodyHasChosenIsThatDay() {
        Map<String, Object> chosen = Map.of("answerBy", "2026-11-28");

        assertThat(dates.of(task(LocalDate.parse("2026-11-23"), "answerBy", "practice", chosen)))
                .isEqualTo("2026-11-28");
    }

    private static HumanTask task(LocalDate begun, String rule, String basis, Map<String, Object> variables) {
        Instant created = begun.atTime(12, 0).atZone(STOCKHOLM).toInstant();
        return new HumanTask(
                new TaskId("1"),
                new ProcessId("1"),
                UUID.randomUUID(),
                "referral:1:1",
                "referral",
                "userTask_writeQuestion",
                "Skriv remissen",
                "",
                List.of(),
                "writeQuestion",
                "municipality.caseOfficer",
                "",
                rule,
                basis,
                null,
                null,
                List.of(),
                false,
                created,
                variables);
    }
}
