package se.tryggve.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.audit.AuditTrail;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.identity.Visitor;

class DocumentPageTest extends CaseTest {

    @Autowired
    private Documents documents;

    @Autowired
    private AuditTrail trail;

    private CaseId id;

    @BeforeEach
    void aCase() {
        id = openCase("Handlingar");
    }

    @Test
    void aDocumentIsShownWithItsTextAndNothingInItRuns() {
        DocumentId document = file(new DocumentContent.Text(
                List.of(new Paragraph(1, "Syfte", "Rad ett\nRad två <script>alert(1)</script>"))));

        String page = officer().get(path(document)).body();

        assertThat(page)
                .contains("<h1>Skiss</h1>", "Syfte", "Rad ett", "Rad två &lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void anUploadIsOnlyDownloadedNeverShown() {
        DocumentId document = file(new DocumentContent.Upload(
                "plan \"å\r\n.html", "text/html", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)));

        HttpResponse<String> file = officer().get(path(document) + "/file");

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("\r", "\n");
        assertThat(header(file, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Security-Policy")).startsWith("sandbox");
        assertThat(officer().get(path(document)).body()).contains("Hämta filen");
    }

    @Test
    void aDocumentThatWasNotSentDoesNotExistForAnotherAuthority() {
        DocumentId document = file(new DocumentContent.Text(List.of()));
        Visitor police = new Visitor(port).signedInAs(POLICE_OFFICER);

        assertThat(police.get(path(document)).statusCode()).isEqualTo(404);
        admitPolice(id);

        assertThat(police.get(path(document)).statusCode()).isEqualTo(404);
        assertThat(police.get(path(document) + "/file").statusCode()).isEqualTo(404);
        assertThat(police.get("/cases/" + id).body()).doesNotContain("Skiss");
        assertThat(trail.ofCase(id.value(), AuditTrail.NEWEST, 20))
                .anyMatch(entry -> entry.action().equals("document.readRefused")
                        && entry.actor().equals(POLICE_OFFICER));
    }

    @Test
    void aDocumentOfAnotherCaseIsNotFoundUnderThisOne() {
        DocumentId document = file(new DocumentContent.Text(List.of()));
        CaseId other = openCase("Annat");

        assertThat(officer().get("/cases/" + other + "/documents/" + document).statusCode())
                .isEqualTo(404);
        assertThat(officer()
                        .get("/cases/" + id + "/documents/" + UUID.randomUUID())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theCasePageListsTheDocumentsOrSaysHowTheyCome() {
        String empty = officer().get("/cases/" + id).body();
        file(new DocumentContent.Text(List.of()));

        assertThat(empty)
                .contains("id=\"documents\"")
                .contains("Varje formulär som lämnas in blir en handling, och du kan lägga till egna");
        assertThat(officer().get("/cases/" + id).body()).contains("Skiss", "Utredning");
    }

    @Test
    void theNumberTellsWhoseDocumentItIsAndTheLineWhoDrewItUp() {
        admitPolice(id);
        as(CASE_OFFICER, () -> file(new DocumentContent.Text(List.of())));
        String own = files.overview(id).number();
        String police = files.numberAt(id, POLICE).orElseThrow();
        DocumentId answer = as(
                POLICE_OFFICER,
                () -> transaction.execute(status -> documents.file(NewDocument.drawnUp(
                        id, POLICE, DocumentKind.OPINION, "Yttrande", new DocumentContent.Text(List.of())))));

        String page = officer().get("/cases/" + id).body();
        String there =
                new Visitor(port).signedInAs(POLICE_OFFICER).get(path(answer)).body();

        assertThat(page).contains(own + "-1<", "Upprättad av").doesNotContain(police + "-1<");
        assertThat(page).containsPattern("data-label=\"Upprättad av\">\\s*<span>Handläggare[^<]*Danderyds kommun<");
        assertThat(there).contains(police + "-1<", "Polismyndigheten");
    }

    @Test
    void manyDocumentsAreFoldedAndTheNewestStandOpen() {
        for (int i = 0; i < 12; i++) {
            file(new DocumentContent.Text(List.of()));
        }
        String number = files.overview(id).number();

        String page = officer().get("/cases/" + id).body();

        String folded = page.substring(page.indexOf("Visa äldre handlingar (4)"));
        assertThat(folded).contains(number + "-4<", number + "-1<").doesNotContain(number + "-5<");
        assertThat(page).contains(number + "-12<");
    }

    private Visitor officer() {
        return new Visitor(port).signedInAs(CASE_OFFICER);
    }

    private DocumentId file(DocumentContent content) {
        return transaction.execute(
                status -> documents.file(NewDocument.drawnUp(id, DANDERYD, DocumentKind.REPORT, "Skiss", content)));
    }

    private String path(DocumentId document) {
        return "/cases/" + id + "/documents/" + document;
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
