package se.tryggve.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.identity.Role;
import se.tryggve.identity.Visitor;

/** Somebody is away: the tasks go to a deputy who may have them and come back unless they were begun. */
class AbsenceTest extends AbsenceScene {

    @Autowired
    private AbsenceRound round;

    @Test
    void fromTodayTheTasksGoToTheDeputyAsShownAndAreBackAfterTheLastDay() {
        String shown =
                preview(officer, plan(deputy, today(), today().plusDays(3))).body();
        assertThat(shown).contains("Den här uppgiften går till Ersättare " + suffix, number());
        write(officer, plan(deputy, today(), today().plusDays(3)), shown);
        assertThat(assignee(task)).isEqualTo(deputy);
        assertThat(new Visitor(port).signedInAs(deputy).get("/tasks").body()).contains(task, ">Ny<");
        assertThat(officer.get("/cases/" + caseId + "/timeline").body()).contains("ersättare för Borta " + suffix);
        jdbc.update(
                "update worklist_absence set first_day = ?, last_day = ? where officer_id = ?",
                today().minusDays(2),
                today().minusDays(1),
                absent);
        round.go();
        assertThat(assignee(task)).isEqualTo(absent);
        assertThat(officer.get("/absence").body()).contains("Ingen frånvaro är inlagd");
    }

    @Test
    void nothingMovesBeforeTheFirstDay() {
        String shown = preview(officer, plan(deputy, today().plusDays(2), today().plusDays(3)))
                .body();
        assertThat(shown).contains("Så här är de i dag");
        write(officer, plan(deputy, today().plusDays(2), today().plusDays(3)), shown);
        round.go();
        assertThat(assignee(task)).isEqualTo(absent);
        jdbc.update("update worklist_absence set first_day = ? where officer_id = ?", today(), absent);
        round.go();
        assertThat(assignee(task)).isEqualTo(deputy);
        assertThat(jdbc.queryForObject(
                        "select count(*) from message_notice where officer_id = ? and said = 'deputy'",
                        Long.class,
                        deputy))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void whatTheDeputyHasBegunStaysAndWhatIsUntouchedGoesBack() {
        String other = taskOf(absent);
        write(officer, plan(deputy, today(), today()));
        Visitor standIn = new Visitor(port).signedInAs(deputy);
        standIn.get("/tasks/" + task);
        standIn.post("/tasks/" + task + "/draft", Map.of("_version", "0", "needDescription", "Påbörjat"));
        assertThat(end(officer).body()).isEmpty();
        assertThat(assignee(other)).isEqualTo(absent);
        assertThat(assignee(task)).isEqualTo(deputy);
        assertThat(officer.get("/absence").body()).contains("En uppgift gick tillbaka");
    }

    @Test
    void whatTheDeputyMayNotHaveLiesFreeAtTheUnitAndThePreviewSaysSo() {
        String lawyer = "jurist." + suffix;
        enrol(lawyer, "Chef " + suffix, Role.MUNICIPALITY_UNIT_MANAGER);
        String shown = preview(officer, plan(lawyer, today(), today())).body();
        assertThat(shown)
                .contains(
                        "läggs bland de lediga på enheten", "Chef " + suffix + " har inte rollen som uppgiften kräver");
        write(officer, plan(lawyer, today(), today()), shown);
        assertThat(assignee(task)).isNull();
        end(officer);
        assertThat(assignee(task)).isEqualTo(absent);
    }

    @Test
    void aManagerWritesSomebodyIllAwayAndChangesTheDeputyMeanwhile() {
        String second = "ersattare2." + suffix;
        enrol(second, "Andra ersättaren " + suffix, Role.MUNICIPALITY_CASE_OFFICER);
        Visitor manager = new Visitor(port).signedInAs("enhetschef.danderyd");
        manager.get("/absence");
        Map<String, String> plan = new HashMap<>(plan(deputy, today(), today().plusDays(1)));
        plan.put("officer", absent);
        write(manager, plan);
        assertThat(assignee(task)).isEqualTo(deputy);
        plan.put("deputy", second);
        plan.put("change", id());
        write(manager, plan);
        assertThat(assignee(task)).isEqualTo(second);
        jdbc.update(
                "update worklist_absence set last_day = ?, first_day = ? where officer_id = ?",
                today().minusDays(1),
                today().minusDays(1),
                absent);
        round.go();
        assertThat(assignee(task)).isEqualTo(absent);
    }

    @Test
    void whoeverIsKeptOutOfACaseMovesItsTasksThroughNoAbsenceOfAColleague() {
        Visitor manager = new Visitor(port).signedInAs("enhetschef.danderyd");
        manager.get("/cases/" + caseId + "/disqualifications");
        manager.post(
                "/cases/" + caseId + "/disqualifications",
                Map.of("about", "enhetschef.danderyd", "ground", "selfOrRelative", "words", "Sökanden är min bror"));
        Map<String, String> plan = new HashMap<>(plan(deputy, today(), today()));
        plan.put("officer", absent);

        String shown = preview(manager, plan).body();
        write(manager, plan, shown);

        assertThat(shown).doesNotContain(number());
        assertThat(assignee(task)).isEqualTo(absent);
    }

    @Test
    void aDeputyWhoFallsIllPassesTheTasksOnAndTheyFindTheWayBack() {
        String third = "tredje." + suffix;
        enrol(third, "Tredje " + suffix, Role.MUNICIPALITY_CASE_OFFICER);
        write(officer, plan(deputy, today(), today().plusDays(1)));
        Visitor standIn = new Visitor(port).signedInAs(deputy);
        Map<String, String> plan = plan(third, today(), today().plusDays(1));
        String shown = preview(standIn, plan).body();
        assertThat(shown).contains("är själv ersättare för Borta " + suffix);
        write(standIn, plan, shown);
        assertThat(assignee(task)).isEqualTo(third);
        end(officer);
        assertThat(assignee(task)).isEqualTo(absent);
        standIn.post("/absence/" + idOf(deputy) + "/end", Map.of());
        assertThat(assignee(task)).isEqualTo(absent);
    }
}
