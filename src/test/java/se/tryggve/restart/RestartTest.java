package se.tryggve.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RestartTest {

    private static final String OFFICER = "handlaggare.danderyd";

    @Test
    void aCaseRegisteredBeforeAKillIsThereAfterwardsAndASecondInstanceIsTurnedAway() throws Exception {
        Path place = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-run")), "restart");
        try (Installation tryggve = new Installation(place.toAbsolutePath()).start()) {
            String cases = tryggve.get("/api/v1/cases", OFFICER).body();
            HttpResponse<String> made = tryggve.post("/api/v1/cases", OFFICER, newCase());
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            String address = made.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");

            assertThat(tryggve.startSecond()).contains("Another running Tryggve already uses the database");
            tryggve.kill();
            tryggve.start();

            assertThat(tryggve.get(address, OFFICER).statusCode()).isEqualTo(200);
            assertThat(tryggve.get("/api/v1/cases", OFFICER).body()).isNotEqualTo(cases);
            assertThat(tryggve.get("/api/v1/tasks", OFFICER).body())
                    .contains(address.substring(address.lastIndexOf('/') + 1));
        }
    }

    private static String newCase() {
        return """
                {"kind": "cameraSurveillance", "title": "Kamera före strömavbrottet", "received": "2026-11-02",
                 "placeName": "Vendevägen", "placeType": "carPark", "applicantName": "Danderyds kommun",
                 "classified": "no"}""";
    }
}
