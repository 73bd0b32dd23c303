package se.tryggve.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.tryggve.audit.AuditTrail;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Documents;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Visitor;
import se.tryggve.intake.FakeClamd;
import se.tryggve.intake.Samples;

/** An installation with a virus scanner: its settings are its own, and so is its application. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class VirusCheckTest {

    private static final String OFFICER = "handlaggare.danderyd";
    private static final AuthorityId DANDERYD = new AuthorityId("danderyd");

    private static final FakeClamd CLAMD = new FakeClamd();

    @Autowired
    private Documents documents;

    @Autowired
    private Recheck recheck;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    @LocalServerPort
    private int port;

    private CaseId id;
    private Visitor officer;

    @DynamicPropertySource
    static void aScanner(DynamicPropertyRegistry registry) throws Exception {
        String place = java.nio.file.Files.createTempDirectory(
                        java.nio.file.Files.createDirectories(java.nio.file.Path.of("target", "test-run")), "clamd")
                .toString();
        registry.add("tryggve.database.directory", () -> place + "/postgres");
        registry.add("tryggve.audit.anchor-directory", () -> place + "/anchors");
        registry.add("tryggve.files.clamd.host", () -> "localhost");
        registry.add("tryggve.files.clamd.port", CLAMD::port);
        registry.add("tryggve.files.clamd.timeout", () -> "PT2S");
        registry.add("tryggve.files.clamd.again", () -> "PT1H");
    }

    @BeforeEach
    void aCase() {
        officer = new Visitor(port).signedInAs(OFFICER);
        officer.get("/cases/new");
        String opened = officer.post("/cases/new", registration())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        id = new CaseId(UUID.fromString(opened.substring(opened.lastIndexOf('/') + 1)));
        officer.get("/cases/" + id + "/uploads");
    }

    @AfterEach
    void itIsBack() {
        CLAMD.away(false);
        CLAMD.silent(false);
    }

    @Test
    void aCleanFileIsFiledAndServed() {
        DocumentLine line = added("ren.pdf", Samples.pdf("Ren " + id));

        assertThat(officer.get(path(line)).body()).contains("Hämta filen").doesNotContain("Okontrollerad");
        assertThat(officer.get(path(line) + "/file").body()).contains("Ren");
    }

    @Test
    void aHarmfulFileIsRefusedWithItsNameAndWrittenDown() {
        HttpResponse<String> refused = add("elak.pdf", Samples.pdf(FakeClamd.HARMFUL));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("innehåller skadlig kod (Tryggve.Test.Signature)");
        assertThat(documents.visibleTo(id, DANDERYD)).isEmpty();
        assertThat(trail.of("system", AuditTrail.NEWEST, 50))
                .anyMatch(entry -> entry.action().equals("file.harmfulRefused")
                        && entry.actor().equals(OFFICER));
    }

    @Test
    void whileNobodyAnswersTheDocumentIsHeldAndSaysSoUntilItIsChecked() {
        CLAMD.away(true);
        DocumentLine line = added("väntar.pdf", Samples.pdf("Waits " + id));

        assertThat(officer.get("/cases/" + id).body()).contains("Okontrollerad");
        assertHeld(line);
        recheck.checkAgain();
        assertHeld(line);
        CLAMD.away(false);
        CLAMD.silent(true);
        recheck.checkAgain();
        assertHeld(line);

        CLAMD.silent(false);
        recheck.checkAgain();

        assertThat(officer.get(path(line) + "/file").body()).contains("Waits");
        assertThat(officer.get(path(line) + "/preview").statusCode()).isEqualTo(200);
        assertThat(officer.get("/cases/" + id).body())
                .contains("är kontrollerad mot skadlig kod")
                .doesNotContain("Okontrollerad");
        assertThat(actions()).contains("document.checked");
    }

    @Test
    void whatTurnsOutHarmfulIsNeverServed() {
        CLAMD.away(true);
        DocumentLine line = added("elak.pdf", Samples.pdf(FakeClamd.HARMFUL + id));
        CLAMD.away(false);

        recheck.checkAgain();

        assertThat(officer.get(path(line)).body()).contains("fann skadlig kod").doesNotContain("Hämta filen");
        assertThat(officer.get(path(line) + "/file").statusCode()).isEqualTo(303);
        assertThat(officer.get("/cases/" + id).body()).contains("Skadlig kod fanns i handling 1");
        assertThat(actions()).contains("document.foundHarmful");
        officer.get("/cases/" + id + "/uploads");
        CLAMD.away(true);
        assertThat(add("elak.pdf", Samples.pdf(FakeClamd.HARMFUL + id)).statusCode())
                .isEqualTo(422);
    }

    private Map<String, String> registration() {
        return Map.of(
                "request", UUID.randomUUID().toString(),
                "classified", "no",
                "kind", "cameraSurveillance",
                "title", "Viruskontroll",
                "received", LocalDate.now(clock.withZone(legalZone)).toString(),
                "placeName", "Gångtunneln",
                "placeType", "pathOrTunnel",
                "applicantName", "Danderyds kommun",
                "series", "KS");
    }

    private void assertHeld(DocumentLine line) {
        assertThat(officer.get(path(line)).body())
                .contains("viruskontrollen svarar inte just nu")
                .doesNotContain("Hämta filen", "<iframe");
        assertThat(officer.get(path(line) + "/file").statusCode()).isEqualTo(303);
        assertThat(officer.get(path(line) + "/preview").statusCode()).isEqualTo(404);
    }

    private DocumentLine added(String name, byte[] content) {
        HttpResponse<String> answer = add(name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return documents.visibleTo(id, DANDERYD).get(0);
    }

    private HttpResponse<String> add(String name, byte[] content) {
        Map<String, String> form = new HashMap<>();
        form.put("kind", "ATTACHMENT");
        form.put("origin", "drawnUp");
        form.put("date", LocalDate.now(clock.withZone(legalZone)).toString());
        return officer.postFiles("/cases/" + id + "/uploads", form, "files", Map.of(name, content));
    }

    private List<String> actions() {
        return trail.ofCase(id.value(), AuditTrail.NEWEST, 20).stream()
                .map(entry -> entry.action())
                .toList();
    }

    private String path(DocumentLine line) {
        return "/cases/" + id + "/documents/" + line.id();
    }
}
