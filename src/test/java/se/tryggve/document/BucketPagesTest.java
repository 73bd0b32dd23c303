package se.tryggve.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.internal.storage.ContentHash;
import se.tryggve.document.internal.storage.S3Server;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Visitor;
import se.tryggve.intake.Samples;

/** An installation whose files lie in a bucket: its settings are its own, and so is its application. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
class BucketPagesTest {

    private static final AuthorityId DANDERYD = new AuthorityId("danderyd");
    private static final S3Server SERVER = new S3Server();
    private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

    @Autowired
    private Documents documents;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    @LocalServerPort
    private int port;

    private CaseId id;
    private Visitor officer;

    @DynamicPropertySource
    static void aBucket(DynamicPropertyRegistry registry) throws Exception {
        SERVER.up();
        Path place = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-run")), "bucket");
        SETTINGS.put("tryggve.database.directory", place + "/postgres");
        SETTINGS.put("tryggve.audit.anchor-directory", place + "/anchors");
        SETTINGS.put("tryggve.document.storage", "s3");
        SETTINGS.put("tryggve.document.s3.endpoint", SERVER.endpoint());
        SETTINGS.put("tryggve.document.s3.bucket", S3Server.BUCKET);
        SETTINGS.put("tryggve.document.s3.access-key", "key");
        SETTINGS.put("tryggve.document.s3.secret", S3Server.SECRET);
        SETTINGS.put("tryggve.document.s3.timeout", "PT5S");
        SETTINGS.forEach((setting, value) -> registry.add(setting, () -> value));
    }

    @AfterEach
    void itIsBack() {
        SERVER.up();
    }

    @BeforeEach
    void aCase() {
        officer = new Visitor(port).signedInAs("handlaggare.danderyd");
        officer.get("/cases/new");
        String opened = officer.post("/cases/new", registration())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        id = new CaseId(UUID.fromString(opened.substring(opened.lastIndexOf('/') + 1)));
        officer.get("/cases/" + id + "/uploads");
    }

    @Test
    void aFileIsFiledIntoTheBucketAndServedFromThere() {
        DocumentLine line = added("karta.pdf", Samples.pdf("Karta " + id));

        assertThat(SERVER.object(sha256(line))).isPresent();
        assertThat(officer.get(path(line) + "/file").body()).contains("Karta");
        assertThat(officer.get(path(line) + "/preview").statusCode()).isEqualTo(200);
    }

    @Test
    void whenTheServerIsGoneNothingIsHalfDoneAndWhatWasTypedStays() {
        SERVER.down();

        HttpResponse<String> refused = add("karta.pdf", Samples.pdf("Borta " + id));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Ladda upp ”karta.pdf” igen", "platsen där filer sparas svarar inte just nu")
                .contains("Anna Ek på Samfälligheten")
                .doesNotContain("??");
        assertThat(documents.visibleTo(id, DANDERYD)).isEmpty();
        assertThat(database.sql("select count(*) from document_inbox where case_id = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();

        SERVER.up();
        officer.get("/cases/" + id + "/uploads");
        added("karta.pdf", Samples.pdf("Borta " + id));
    }

    @Test
    void aNewVersionWaitsUntilTheServerIsBack() {
        DocumentLine line = added("karta.pdf", Samples.pdf("Första " + id));
        officer.get(path(line) + "/versions");
        SERVER.down();

        HttpResponse<String> refused = officer.postFiles(
                path(line) + "/versions", said(), "file", Map.of("karta.pdf", Samples.pdf("Andra " + id)));

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.body()).contains("Ladda upp ”karta.pdf” igen", "Anna Ek på Samfälligheten");
        assertThat(documents.visibleTo(id, DANDERYD))
                .extracting(DocumentLine::version)
                .containsExactly(1);
    }

    @Test
    void whatIsMissingIsSaidInAPlainSentenceAndTheDocumentsPageStillOpens() {
        DocumentLine line = added("karta.pdf", Samples.pdf("Saknas " + id));
        SERVER.lose(sha256(line));

        HttpResponse<String> answer = officer.get(path(line) + "/file");

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body())
                .contains("Filen kan inte lämnas ut", "hämta tillbaka filen från en säkerhetskopia")
                .containsPattern("<code>[0-9B-Z]{4}-[0-9B-Z]{4}</code>");
        assertThat(officer.get(path(line)).body()).contains("Hämta filen");
    }

    @Test
    void aServerThatIsGoneAtDownloadIsNoLostFile() {
        DocumentLine line = added("karta.pdf", Samples.pdf("Finns " + id));
        SERVER.down();

        HttpResponse<String> answer = officer.get(path(line) + "/file");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("Filerna går inte att nå just nu", "Försök igen om en stund");
    }

    @Test
    void whatLiesInTheDatabaseMovesBesideTheRunningApplication() throws Exception {
        byte[] older = ("From before " + id).getBytes(StandardCharsets.UTF_8);
        String sha256 = ContentHash.of(older);
        database.sql("insert into document_content (sha256, media_type, bytes) values (?, 'text/plain', ?)")
                .params(sha256, older)
                .update();

        assertThat(command("move-contents")).contains("No file is left in the database. Files moved now: 1 ");

        assertThat(SERVER.object(sha256)).contains(older);
        assertThat(database.sql("select bytes is null from document_content where sha256 = ?")
                        .param(sha256)
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(command("verify-contents")).contains("contents were read").doesNotContain(sha256);
    }

    private static String command(String name) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "se.tryggve.TryggveApplication",
                "--tryggve.command=" + name));
        SETTINGS.forEach((setting, value) -> words.add("--" + setting + "=" + value));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Map<String, String> registration() {
        return Map.of(
                "request", UUID.randomUUID().toString(),
                "classified", "no",
                "kind", "cameraSurveillance",
                "title", "Filer utanför databasen",
                "received", today(),
                "placeName", "Gångtunneln",
                "placeType", "pathOrTunnel",
                "applicantName", "Danderyds kommun",
                "series", "KS");
    }

    private DocumentLine added(String name, byte[] content) {
        HttpResponse<String> answer = add(name, content);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        List<DocumentLine> filed = documents.visibleTo(id, DANDERYD);
        return filed.get(filed.size() - 1);
    }

    private HttpResponse<String> add(String name, byte[] content) {
        return officer.postFiles("/cases/" + id + "/uploads", said(), "files", Map.of(name, content));
    }

    private Map<String, String> said() {
        return Map.of(
                "kind", "ATTACHMENT", "origin", "received", "sender", "Anna Ek på Samfälligheten", "date", today());
    }

    private String today() {
        return LocalDate.now(clock.withZone(legalZone)).toString();
    }

    private String sha256(DocumentLine line) {
        return database.sql("select content from document where id = ?")
                .param(line.id().value())
                .query(String.class)
                .single();
    }

    private String path(DocumentLine line) {
        return "/cases/" + id + "/documents/" + line.id();
    }
}
