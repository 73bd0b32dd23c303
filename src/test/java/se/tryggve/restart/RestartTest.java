package se.tryggve.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

class RestartTest {

    private static final String OFFICER = "handlaggare.danderyd";
    private static final int ENOUGH = 10;
    private static final Duration ENOUGH_IN = Duration.ofMinutes(2);

    private final JsonMapper json = new JsonMapper();
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();

    private interface Fall {

        void befalls(Installation tryggve) throws Exception;
    }

    @Test
    void whatWasAcknowledgedIsWholeAfterAKillAndAfterAPowerCut() throws Exception {
        try (Installation tryggve = new Installation().start()) {
            assertThat(tryggve.refusal()).contains("Another running Tryggve already uses the database");

            whileCasesAreRegistered(tryggve, Installation::kill);
            tryggve.start();
            everyCaseIsWhole(tryggve);

            whileCasesAreRegistered(tryggve, Installation::cutPower);
            tryggve.start();
            everyCaseIsWhole(tryggve);
        }
    }

    private void whileCasesAreRegistered(Installation tryggve, Fall fall) throws Exception {
        int before = acknowledged.size();
        CompletableFuture<Void> registering = CompletableFuture.runAsync(() -> registerUntilItFalls(tryggve));
        Awaitility.await().atMost(ENOUGH_IN).until(() -> acknowledged.size() >= before + ENOUGH);
        fall.befalls(tryggve);
        registering.get(1, TimeUnit.MINUTES);
    }

    private void registerUntilItFalls(Installation tryggve) {
        try {
            while (true) {
                HttpResponse<String> made = tryggve.post("/api/v1/cases", OFFICER, newCase());
                assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
                acknowledged.add(json.readTree(made.body()).path("id").asString());
            }
        } catch (IOException fallen) {
            assertThat(acknowledged).isNotEmpty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Every acknowledged case is there, and every case that is there has its first task: none is half. */
    private void everyCaseIsWhole(Installation tryggve) throws Exception {
        List<String> cases = all(tryggve, "/api/v1/cases?limit=100", "id");
        List<String> tasks = all(tryggve, "/api/v1/tasks?view=unit", "caseId");

        assertThat(cases).containsAll(acknowledged);
        assertThat(tasks).containsExactlyInAnyOrderElementsOf(cases);
    }

    private List<String> all(Installation tryggve, String address, String key) throws Exception {
        List<String> found = new ArrayList<>();
        JsonNode cursor = MissingNode.getInstance();
        do {
            String next = cursor.isString() ? "&cursor=" + cursor.asString() : "";
            JsonNode page = json.readTree(tryggve.get(address + next, OFFICER).body());
            page.path("items").forEach(item -> found.add(item.path(key).asString()));
            cursor = page.path("cursor");
        } while (cursor.isString());
        return found;
    }

    private static String newCase() {
        return """
                {"kind": "cameraSurveillance", "title": "Kamera före strömavbrottet", "received": "2026-11-02",
                 "placeName": "Vendevägen", "placeType": "carPark", "applicantName": "Danderyds kommun",
                 "classified": "no"}""";
    }
}
