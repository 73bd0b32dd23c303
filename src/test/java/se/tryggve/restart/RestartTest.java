package se.tryggve.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

class RestartTest {

    private static final int ENOUGH = 6;
    private static final Duration ENOUGH_IN = Duration.ofMinutes(2);
    private static final String FIRST_STEP = "Registrera behovet";
    private static final String SECOND_STEP = "Pröva om platsen är undantagen";

    private final JsonMapper json = new JsonMapper();
    private final OfficeDay day = new OfficeDay();

    private interface Fall {

        void befalls(Installation tryggve) throws Exception;
    }

    @Test
    void whatWasAcknowledgedIsWholeAfterAKillAndAfterAPowerCut() throws Exception {
        try (Installation tryggve = new Installation().start()) {
            assertThat(tryggve.refusal()).contains("Another running Tryggve already uses the database");

            Visitor signedIn = new Visitor(tryggve.port()).signedInAs(OfficeDay.OFFICER);
            whileAnOfficerWorks(tryggve, Installation::kill);
            tryggve.start();
            everythingIsWhole(tryggve);
            assertThat(signedIn.get("/tasks").statusCode())
                    .as("who was signed in still is")
                    .isEqualTo(200);

            whileAnOfficerWorks(tryggve, Installation::cutPower);
            tryggve.start();
            everythingIsWhole(tryggve);
            assertThat(tryggve.command("verify-audit"))
                    .as("the audit log is whole")
                    .isZero();
        }
    }

    private void whileAnOfficerWorks(Installation tryggve, Fall fall) throws Exception {
        int before = day.finished().size();
        CompletableFuture<Void> working = CompletableFuture.runAsync(() -> day.workUntilItFalls(tryggve));
        Awaitility.await()
                .atMost(ENOUGH_IN)
                .until(() ->
                        working.isCompletedExceptionally() || day.finished().size() >= before + ENOUGH);
        fall.befalls(tryggve);
        working.get(1, TimeUnit.MINUTES);
    }

    /**
     * Every acknowledged case is there, every case has one open task and never a half step, an acknowledged task is done,
     * and an acknowledged draft is found again.
     */
    private void everythingIsWhole(Installation tryggve) throws Exception {
        List<String> cases = all(tryggve, "/api/v1/cases?limit=100").stream()
                .map(item -> item.path("id").asString())
                .toList();
        Map<String, String> steps = all(tryggve, "/api/v1/tasks?view=unit").stream()
                .collect(Collectors.toMap(
                        item -> item.path("caseId").asString(),
                        item -> item.path("name").asString()));

        assertThat(cases).containsAll(day.registered());
        assertThat(steps.keySet()).containsExactlyInAnyOrderElementsOf(cases);
        assertThat(day.finished()).allSatisfy(id -> assertThat(steps.get(id)).isEqualTo(SECOND_STEP));
        assertThat(day.drafted()).allSatisfy(id -> assertThat(steps.get(id)).isEqualTo(FIRST_STEP));
        Visitor officer = new Visitor(tryggve.port()).signedInAs(OfficeDay.OFFICER);
        assertThat(day.drafted())
                .allSatisfy(id -> assertThat(
                                officer.get(OfficeDay.task(officer, id)).body())
                        .contains(OfficeDay.draft(id)));
    }

    private List<JsonNode> all(Installation tryggve, String address) throws Exception {
        List<JsonNode> found = new ArrayList<>();
        JsonNode cursor = MissingNode.getInstance();
        do {
            String next = cursor.isString() ? "&cursor=" + cursor.asString() : "";
            JsonNode page =
                    json.readTree(tryggve.get(address + next, OfficeDay.OFFICER).body());
            page.path("items").forEach(found::add);
            cursor = page.path("cursor");
        } while (cursor.isString());
        return found;
    }
}
