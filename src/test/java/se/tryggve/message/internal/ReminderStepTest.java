package se.tryggve.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tryggve.deadline.DeadlineId;
import se.tryggve.deadline.NearDeadline;
import se.tryggve.identity.AuthorityId;

/** Which reminder a day calls for: none, before, at or after, and never more than one. */
class ReminderStepTest {

    @ParameterizedTest(name = "begun {0}, due {1}, {2} days, lapses {3}: on {4} {5}")
    @CsvSource({
        "2026-11-01, 2026-12-04, 3,  false, 2026-11-30, ''",
        "2026-11-01, 2026-12-04, 3,  false, 2026-12-01, BEFORE",
        "2026-11-01, 2026-12-04, 3,  false, 2026-12-03, BEFORE",
        "2026-11-01, 2026-12-04, 3,  false, 2026-12-04, AT",
        "2026-11-01, 2026-12-04, 3,  false, 2026-12-05, AFTER",
        "2026-11-01, 2026-12-04, 3,  false, 2027-02-05, AFTER",
        "2026-12-02, 2026-12-04, 3,  false, 2026-12-03, ''",
        "2026-12-02, 2026-12-04, 3,  false, 2026-12-04, AT",
        "2026-11-01, 2026-12-04, ,   false, 2026-11-27, BEFORE",
        "2026-11-01, 2026-12-04, 0,  false, 2026-12-03, ''",
        "2026-11-01, 2026-12-04, 14, true,  2026-11-20, BEFORE",
        "2026-11-01, 2026-12-04, 14, true,  2026-12-04, AT",
        "2026-11-01, 2026-12-04, 14, true,  2027-01-04, AT"
    })
    void isGivenOnItsDays(
            LocalDate begun, LocalDate due, Integer days, boolean lapses, LocalDate today, String expected) {
        AuthorityId danderyd = new AuthorityId("danderyd");
        NearDeadline deadline = new NearDeadline(
                new DeadlineId(UUID.randomUUID()),
                UUID.randomUUID(),
                danderyd,
                danderyd,
                null,
                "Skriv remissen",
                begun,
                due,
                days,
                lapses);

        assertThat(ReminderStep.of(deadline, today, 7).map(Enum::name).orElse(""))
                .isEqualTo(expected);
    }
}
