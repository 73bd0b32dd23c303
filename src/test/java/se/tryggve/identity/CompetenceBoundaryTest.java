package se.tryggve.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseTest;
import se.tryggve.demo.CaseRun;
import se.tryggve.demo.CaseScript;
import tools.jackson.databind.json.JsonMapper;

/** Another unit is competent from a day on: who was asked before keeps what they have, who is asked then is the other one. */
class CompetenceBoundaryTest extends CaseTest {

    private static final LocalDate BOUNDARY = LocalDate.of(2031, 1, 1);

    @Autowired
    private Enrolment enrolment;

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    private Unit later;

    @BeforeEach
    void addUnit() {
        String id = "senare-" + UUID.randomUUID().toString().substring(0, 8);
        later = new Unit(new UnitId(id), POLICE, "Enheten " + id);
    }

    @AfterEach
    void takeBack() {
        jdbc.update("delete from competence where unit = ?", later.id().value());
    }

    @ParameterizedTest
    @EnumSource(names = {"POLICE_LOCAL_AREA", "COUNTY_BOARD_CASE_OFFICER"})
    void theDayBeforeAndTheDayItself(Role role) {
        Unit before = directory.competentUnit(role, DANDERYD, BOUNDARY.minusDays(1));
        later = new Unit(later.id(), before.authority(), later.name());
        becomesCompetent(role, BOUNDARY);

        assertThat(directory.competentUnit(role, DANDERYD, BOUNDARY.minusDays(1)))
                .isEqualTo(before);
        assertThat(directory.competentUnit(role, DANDERYD, BOUNDARY)).isEqualTo(later);
    }

    @Test
    void aCaseFromBeforeStaysWhereItWasAskedAndTheNextIsAskedAtTheOtherUnit() throws IOException {
        String before = unitOf(Role.POLICE_LOCAL_AREA).id().value();
        becomesCompetent(Role.POLICE_LOCAL_AREA, today().plusDays(1));
        UUID first = askedThePolice();

        jdbc.update(
                "update competence set valid_from = ? where unit = ?",
                today(),
                later.id().value());
        UUID second = askedThePolice();

        assertThat(asked(first)).isEqualTo(before);
        assertThat(asked(second)).isEqualTo(later.id().value());
    }

    private void becomesCompetent(Role role, LocalDate from) {
        enrolment.unit(later, Set.of(role));
        enrolment.competence(role, DANDERYD, from, later.id());
    }

    private UUID askedThePolice() throws IOException {
        CaseScript whole = json.readValue(
                new ClassPathResource("demonstration/morby-centrum.json").getContentAsByteArray(), CaseScript.class);
        return run.play(new CaseScript(
                        whole.by(), whole.registration(), whole.steps().subList(0, 3)))
                .value();
    }

    private String asked(UUID caseId) {
        return jdbc.queryForObject(
                "select unit_id from worklist_task where case_id = ? and element = 'userTask_givePoliceStatement'",
                String.class,
                caseId);
    }
}
