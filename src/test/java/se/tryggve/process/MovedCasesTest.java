package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tryggve.browser.Look;
import se.tryggve.identity.Visitor;

/** The models change under running cases, and an administrator moves the cases to the newest version. */
class MovedCasesTest extends MovedCasesScene {

    private static final String MODELS = "/administration/models";
    private static final String GONE = "steget ”Pröva andra åtgärder” finns inte i den nya versionen";
    private static final String SAME_STEP = "cameraInvestigation/userTask_tryOtherMeasures:userTask_tryMilderMeasures";

    @Test
    void theTaskItsFormItsDeadlineAndItsPlaceInTheListGoAlong() {
        UUID id = walks.get("isRegistered").caseId();
        String task = task("isRegistered").getId();
        LocalDate before = due(task);

        String outcome = move("", id);

        assertThat(outcome).contains("1 ärende är flyttat", "Kamerabevakning: " + version + " → " + (version + 1));
        assertThat(outcome)
                .contains("heter nu ”Registrera behovet noga”", "Fristen ”Registrera behovet noga” är ändrad");
        assertThat(due(task)).isAfter(before);
        assertThat(database.sql("select due from deadline where task_id = ?")
                        .param(task)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(due(task));
        assertThat(new Visitor(port)
                        .signedInAs(walks.get("isRegistered").caseOfficer())
                        .get("/tasks/" + task)
                        .body())
                .contains("Ny fråga", "Registrera behovet noga");
        assertThat(audits(id, "case.moved")).isEqualTo(1);
        walks.get("isRegistered")
                .go(Course.camera("", "2026-11-02")
                        .does("registerNeed")
                        .endsAs(null)
                        .steps());
        assertThat(task("isRegistered").getName()).isEqualTo("Pröva om platsen är undantagen");
        assertThat(task("isRegistered").getProcessDefinitionId()).contains(":" + (version + 1) + ":");
    }

    @Test
    void timersKeepTheirMomentUnlessTheModelSaysAnother() {
        UUID id = walks.get("isWithThePolice").caseId();
        Map<String, Object> before = timers(id);

        String outcome = move("", id);

        assertThat(outcome).contains("1 ärende är flyttat", "Tidpunkten ”Inget svar kommer” är ändrad");
        assertThat(timers(id))
                .containsEntry("event_answerDue", before.get("event_answerDue"))
                .containsEntry("event_silenceSettled", before.get("event_answerDue"))
                .hasSameSizeAs(before);
        assertThat(instances(id))
                .allMatch(instance -> instance.getProcessDefinitionId().contains(":" + newest(key(instance)) + ":"));
        assertThat(walks.get("isWithThePolice").openTasks()).hasSize(1);
    }

    @Test
    void aStepThatIsGoneHoldsTheCaseUntilTheAdministratorSaysWhichStepItIsNow() {
        UUID id = walks.get("triesOtherMeasures").caseId();
        String page = MODELS + "/cameraInvestigation/" + newest("cameraInvestigation", 1);
        assertThat(administrator.get(page).body()).contains(GONE, "Pröva mildare åtgärder");
        assertThat(move("", id)).contains("står kvar som det var", GONE);
        assertThat(task("triesOtherMeasures").getTaskDefinitionKey()).isEqualTo("userTask_tryOtherMeasures");

        assertThat(administrator.get(page + "?as=" + SAME_STEP).body())
                .contains("Kan flyttas")
                .doesNotContain(GONE);
        assertThat(move(SAME_STEP, id)).contains("1 ärende är flyttat", "heter nu ”Pröva mildare åtgärder”");

        walks.get("triesOtherMeasures")
                .go(Course.camera("", "2026-11-02")
                        .does("tryMilderMeasures", "otherMeasuresSuffice", "no")
                        .endsAs(null)
                        .steps());
        assertThat(task("triesOtherMeasures").getTaskDefinitionKey()).isEqualTo("userTask_designCameras");
    }

    @Test
    void aMoveThatFailsInTheMiddleLeavesTheCaseAsItWasAndTheOthersMove() {
        UUID fails = walks.get("isRegistered").caseId();
        UUID moves = walks.get("isWithThePolice").caseId();
        List<Map<String, Object>> before = row(fails);
        refuseChangesOf(fails);

        String outcome = move("", fails, moves);

        assertThat(outcome).contains("1 ärende är flyttat. 1 ärende står kvar", "inte i dag");
        assertThat(row(fails)).isEqualTo(before);
        assertThat(instances(fails))
                .allMatch(instance -> instance.getProcessDefinitionId().contains(":" + version + ":"));
        assertThat(task("isRegistered").getName()).isEqualTo("Registrera behovet");
        assertThat(audits(fails, "case.moveFailed")).isEqualTo(1);
        assertThat(audits(moves, "case.moved")).isEqualTo(1);
    }

    @Test
    void nothingIsMovedUntilItIsConfirmedAndNobodyElsesCaseIs() {
        UUID id = walks.get("isRegistered").caseId();
        String page = MODELS + "/cameraSurveillance/" + version;
        assertThat(administrator.get(MODELS).body()).contains(page);
        List<Map<String, Object>> before = row(id);

        assertThat(administrator.get(page + "/move?case=" + id).body())
                .contains("Flytta ärendet", number(id), "Registrera behovet noga")
                .doesNotContain(number(walks.get("isWithThePolice").caseId()), "Vendevägen");
        assertThat(row(id)).isEqualTo(before);
        assertThat(audits(id, "task.moved")).isZero();
        assertThat(administrator
                        .post("/administration/moves", Map.of("case", id + "," + UUID.randomUUID()))
                        .statusCode())
                .isEqualTo(404);
        assertThat(row(id)).isEqualTo(before);
        loginAs("administrator.danderyd", Look.PHONE).open(page).approves().picture("models-dry-run");
    }

    @Test
    void theHandbookAndTheCaseSayWhatDiffers() {
        Visitor officer = new Visitor(port).signedInAs(walks.get("isRegistered").caseOfficer());

        assertThat(officer.get("/handbook/cameraSurveillance/versions").body())
                .contains(
                        "Namnet på steget ”Registrera behovet noga” är ändrat från ”Registrera behovet”",
                        "Frist ändrad för steget ”Registrera behovet noga” från 1 dag till 3 dagar",
                        "har fått ”Ny fråga”",
                        "userTask_registerNeed=changed");
        assertThat(officer.get("/handbook/cameraInvestigation/versions").body())
                .contains(
                        "Nytt steg: ”Pröva mildare åtgärder”",
                        "Steget ”Pröva andra åtgärder” är borttaget",
                        "userTask_tryMilderMeasures=added",
                        "userTask_tryOtherMeasures=removed");
        assertThat(officer.get("/cases/" + walks.get("triesOtherMeasures").caseId())
                        .body())
                .contains("Ärendets väg hittills", "Registrera behovet", "gjort av Polismyndigheten", "=passed");
        assertThat(officer.get("/cases/" + walks.get("isRegistered").caseId()).body())
                .contains("Ärendet följer version " + version, "Visa vad som är ändrat i version " + (version + 1));
        assertThat(officer.get("/handbook/cameraSurveillance?version=" + version)
                        .body())
                .contains("Det här är en äldre version");
    }
}
