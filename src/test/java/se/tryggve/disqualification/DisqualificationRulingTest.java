package se.tryggve.disqualification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tryggve.identity.Visitor;

/** Somebody other than the person rules, and the ruling stands in the history (FL 18 §, KL 6 kap. 30 §). */
class DisqualificationRulingTest extends DisqualificationScene {

    @Test
    void theManagerRulesWithReasonsAndTheRulingStandsInTheHistory() {
        declare();
        Visitor manager = new Visitor(port).signedInAs(MANAGER);
        assertThat(manager.get("/tasks").body()).contains("/disqualifications", "väntar på att du prövar");
        assertThat(manager.get("/disqualifications").body()).contains(ruling(), "Sökanden är min syster");
        assertThat(manager.get(ruling()).body()).contains("Pröva jäv för Handläggare, Danderyds kommun");

        HttpResponse<String> silent = manager.post(ruling(), Map.of("version", "0", "ruling", "disqualified"));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("href=\"#reasons\"", "Skriv skälen");

        assertThat(rule(manager, "disqualified", "0").statusCode()).isEqualTo(302);
        assertThat(manager.get("/cases/" + caseId).body())
                .contains("Handläggare, Danderyds kommun är jävig och deltar inte i ärendet")
                .contains("är jävig (6 kap. 28 § 1 kommunallagen). Skäl: En syster är närstående");
        officer.get("/cases/" + caseId);
        assertThat(officer.post(report() + "/withdrawal", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(officer.get("/cases/" + caseId).body()).contains("Anmälan gick inte att ta tillbaka");
        assertThat(officer.get("/tasks/" + task.value()).body()).contains("Du är jävig i ärendet");
        assertThat(reason("disqualification.ruled")).isEqualTo("En syster är närstående");
    }

    @Test
    void whoIsFoundImpartialTakesPartAgainAndALateRulingChangesNothing() {
        report(new Visitor(port).signedInAs(COLLEAGUE), CASE_OFFICER);
        Visitor manager = new Visitor(port).signedInAs(MANAGER);
        manager.get(ruling());

        assertThat(rule(manager, "cleared", "0").statusCode()).isEqualTo(302);
        assertThat(manager.get("/cases/" + caseId).body()).contains("kan delta i ärendet igen");
        assertThat(rule(manager, "disqualified", "0").headers().firstValue("Location"))
                .isPresent();
        assertThat(manager.get("/cases/" + caseId).body())
                .contains("är inte jävig")
                .contains("Det finns ingen sådan fråga");

        assertThat(officer.get("/tasks/" + task.value()).body()).contains("/claim");
        assertThat(officer.post("/tasks/" + task.value() + "/claim", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(assignee()).isEqualTo(CASE_OFFICER);
    }

    @Test
    void nobodyRulesAboutThemselvesOrWithoutTheRole() {
        Visitor manager = new Visitor(port).signedInAs(MANAGER);
        report(manager, MANAGER);

        for (String nobody : List.of(MANAGER, CASE_OFFICER)) {
            Visitor visitor = new Visitor(port).signedInAs(nobody);
            assertThat(visitor.get(ruling()).statusCode()).as(nobody).isEqualTo(302);
            visitor.get("/cases/" + caseId);
            assertThat(rule(visitor, "cleared", "0").statusCode()).isEqualTo(302);
            assertThat(state()).as(nobody).isEqualTo("REPORTED");
        }
        assertThat(manager.get("/disqualifications").body()).doesNotContain(ruling());
        Visitor police = new Visitor(port).signedInAs(POLICE_OFFICER);
        assertThat(police.get("/cases/" + caseId + "/disqualifications").statusCode())
                .isEqualTo(404);
    }

    @Test
    void onlyWhoReportedTakesItBackAndOnlyBeforeTheRuling() {
        Visitor colleague = new Visitor(port).signedInAs(COLLEAGUE);
        report(colleague, CASE_OFFICER);
        officer.get("/cases/" + caseId);

        officer.post(report() + "/withdrawal", Map.of());
        assertThat(state()).isEqualTo("REPORTED");
        colleague.get("/cases/" + caseId);
        colleague.post(report() + "/withdrawal", Map.of());
        assertThat(state()).isEqualTo("WITHDRAWN");

        assertThat(colleague.get("/cases/" + caseId).body()).contains("kan delta i ärendet igen");
        assertThat(worklist.read(task, officer(CASE_OFFICER)).hindrance()).isNull();
    }
}
