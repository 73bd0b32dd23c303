package se.tryggve.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.audit.AuditTrail;
import se.tryggve.identity.Visitor;
import se.tryggve.intake.Samples;

class UploadPagesTest extends UploadScene {

    @Autowired
    private AuditTrail trail;

    @Test
    void severalFilesBecomeDocumentsAtOnceWithWhatWasSaidOfThem() {
        HttpResponse<String> answer =
                officer.postFiles(page, said(), "files", files("situationsplan_1.pdf", PDF, "foto.png", Samples.PNG));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/cases/" + id + "#documents");
        List<DocumentLine> filed = documents.visibleTo(id, DANDERYD);
        assertThat(filed).extracting(DocumentLine::title).containsExactly("situationsplan 1", "foto");
        assertThat(filed).extracting(DocumentLine::number).containsExactly(1, 2);
        assertThat(filed).allSatisfy(line -> {
            assertThat(line.kind()).isEqualTo(DocumentKind.LETTER);
            assertThat(line.secrecy()).isEqualTo(new SecrecyMark("18 kap. 8 § OSL", today()));
            assertThat(line.drawnUpBy()).isEqualTo(CASE_OFFICER);
        });
        assertThat(officer.get("/cases/" + id).body())
                .contains("2 handlingar är tillagda i ärendet", "Sekretessmarkerad", "kom in från Anna Ek")
                .doesNotContain("??");
        assertThat(trail.ofCase(id.value(), AuditTrail.NEWEST, 20))
                .filteredOn(entry -> entry.action().equals("document.filed"))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.after().toString()).contains("Anna Ek", "sha256"));
        assertThat(officer.get(path(filed.get(0))).body())
                .contains("Sekretessmarkerad av Danderyds kommun: 18 kap. 8 § OSL", "Avsändare", "Anna Ek");
        assertThat(waiting()).isZero();
    }

    @Test
    void whatIsGoodWaitsWhileWhatIsWrongIsPutRight() {
        Map<String, String> said = said();
        said.put("kind", "");
        said.put("sender", "");
        said.put("date", today().plusDays(1).toString());

        HttpResponse<String> refused = officer.postFiles(
                page, said, "files", files("karta.pdf", PDF, "tom.pdf", new byte[0], "låst.zip", Samples.encrypted()));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("”tom.pdf” är tom", "Ta bort lösenordet", "låst.zip")
                .contains("href=\"#kind\"", "href=\"#sender\"", "href=\"#date\"", "href=\"#files\"")
                .containsPattern("name=\"title\\.[^\"]+\" value=\"karta\"")
                .containsPattern("value=\"received\"[^>]*checked")
                .doesNotContain("??");
        assertThat(documents.visibleTo(id, DANDERYD)).isEmpty();
        assertThat(waiting()).isOne();

        Map<String, String> right = said();
        right.put(titleField(refused.body()), "Karta, med komma");
        assertThat(officer.postFiles(page, right, "files", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(documents.visibleTo(id, DANDERYD))
                .extracting(DocumentLine::title)
                .containsExactly("Karta, med komma");
    }

    @Test
    void pressingTwiceFilesOnceAndSaysTheSame() {
        String shown = officer.postFiles(page + "/files", said(), "files", files("karta.pdf", PDF))
                .body();
        Map<String, String> form = said();
        form.put("file", titleField(shown).replace("title.", ""));

        assertThat(officer.postFiles(page, form, "files", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(officer.postFiles(page, form, "files", Map.of()).statusCode())
                .isEqualTo(302);

        assertThat(documents.visibleTo(id, DANDERYD)).hasSize(1);
    }

    @Test
    void pressingTwiceWithTheFileItselfFilesOnceToo() {
        Map<String, String> form = said();
        form.put("request", UUID.randomUUID().toString());

        assertThat(officer.postFiles(page, form, "files", files("karta.pdf", PDF))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.postFiles(page, form, "files", files("karta.pdf", PDF))
                        .statusCode())
                .isEqualTo(302);

        assertThat(documents.visibleTo(id, DANDERYD)).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void aFileThatWaitsIsSeenByItsOfficerAloneAndLeavesNothingWhenRemoved() {
        byte[] content = Samples.pdf("ensam " + id);
        String shown = officer.postFiles(page + "/files", said(), "files", files("karta.pdf", content))
                .body();
        Visitor colleague = new Visitor(port).signedInAs("handlaggare2.danderyd");

        assertThat(shown).contains("karta.pdf", "value=\"Anna Ek\"");
        assertThat(officer.get(page).body()).contains("karta.pdf");
        assertThat(colleague.get(page).body()).doesNotContain("karta.pdf");
        String file = titleField(shown).replace("title.", "");
        colleague.post(page + "/files", Map.of("remove", file));
        assertThat(waiting()).isOne();

        officer.get(page);
        assertThat(officer.post(page + "/files", Map.of("remove", file)).body()).doesNotContain("karta.pdf");

        assertThat(waiting()).isZero();
        assertThat(contents(content)).isZero();
    }

    @Test
    void anOddNameIsSaidAndABadOneRefusedWithASentenceEach() {
        String shown = officer.postFiles(
                        page + "/files",
                        said(),
                        "files",
                        files(
                                "../../x",
                                PDF,
                                "../../plan.pdf",
                                PDF,
                                "CON",
                                PDF,
                                "a\u202Efdp.exe",
                                PDF,
                                "x".repeat(300) + ".pdf",
                                PDF,
                                "bomb.zip",
                                Samples.bomb()))
                .body();

        assertThat(shown).contains("”x” är inte av en filtyp", "”_CON” är inte av en filtyp", "”afdp.exe” är inte av");
        assertThat(shown)
                .contains("Filen heter nu ”plan.pdf”", "Packa upp ”bomb.zip”")
                .doesNotContain("\u202E");
        assertThat(officer.postFiles(page, said(), "files", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(documents.visibleTo(id, DANDERYD)).hasSize(2);
    }

    @Test
    void aNameWithANulIsRefusedBeforeAnythingIsRead() {
        HttpResponse<String> refused = officer.postFiles(page, said(), "files", files("n\u0000ul.png", Samples.PNG));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("inget har sparats");
        assertThat(waiting()).isZero();
    }

    @Test
    void nothingChosenIsSaid() {
        assertThat(officer.post(page, said()).body()).contains("Välj minst en fil", "value=\"Anna Ek\"");
        assertThat(officer.postFiles(page, said(), "files", files("", new byte[0]))
                        .body())
                .contains("Välj minst en fil");
    }

    @Test
    void anotherAuthorityAddsToItsOwnSpaceAndStrangersFindNothing() {
        Visitor police = new Visitor(port).signedInAs(POLICE_OFFICER);
        assertThat(police.get(page).statusCode()).isEqualTo(404);
        assertThat(police.postFiles(page, said(), "files", files("a.pdf", PDF)).statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port)
                        .signedInAs("skyddsombud.danderyd")
                        .get(page)
                        .statusCode())
                .isEqualTo(403);
        admitPolice(id);
        police.get(page);

        assertThat(police.postFiles(page, said(), "files", files("lägesbild.pdf", PDF))
                        .statusCode())
                .isEqualTo(302);

        assertThat(documents.visibleTo(id, DANDERYD)).isEmpty();
        assertThat(documents.visibleTo(id, POLICE)).hasSize(1);
        assertThat(officer.get("/cases/" + id).body()).doesNotContain("lägesbild");
    }
}
