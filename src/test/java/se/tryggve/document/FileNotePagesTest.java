package se.tryggve.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.audit.AuditTrail;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

class FileNotePagesTest extends CaseTest {

    @Autowired
    private Documents documents;

    @Autowired
    private AuditTrail trail;

    private CaseId id;
    private Visitor officer;
    private String page;

    @BeforeEach
    void aCase() {
        id = openCase("Anteckningar");
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        page = "/cases/" + id + "/file-notes";
        officer.get("/cases/" + id);
    }

    @Test
    void aNoteIsWrittenOnTheCasePageAndStampedWithWhoAndWhen() {
        assertThat(officer.get("/cases/" + id).body())
                .contains("Skriv en tjänsteanteckning", "action=\"" + page + "\"");

        HttpResponse<String> answer = officer.post(page, note("Samtal med ägaren", "Han såg två\nbilar <b>brinna</b>"));

        assertThat(answer.statusCode()).isEqualTo(302);
        DocumentLine note = documents.visibleTo(id, DANDERYD).get(0);
        assertThat(note.kind()).isEqualTo(DocumentKind.FILE_NOTE);
        assertThat(note.number()).isEqualTo(1);
        assertThat(officer.get("/cases/" + id).body())
                .contains(
                        "Tjänsteanteckningen ”Samtal med ägaren” är sparad", "Tjänsteanteckning 1: Samtal med ägaren");
        String read = officer.get("/cases/" + id + "/documents/" + note.id()).body();
        assertThat(read)
                .contains("Olle Ägare", "två", "&lt;b&gt;brinna")
                .contains("Antecknat av", officer(CASE_OFFICER).name(), today().toString() + " kl. ")
                .doesNotContain("/versions");
        assertThat(trail.ofCase(id.value(), AuditTrail.NEWEST, 5))
                .anyMatch(entry -> entry.action().equals("document.filed")
                        && entry.actor().equals(CASE_OFFICER)
                        && entry.after().toString().contains("FILE_NOTE"));
    }

    @Test
    void aNoteIsCorrectedOnlyByANewOneAndEachNamesTheOther() {
        officer.post(page, note("Fel dag", "Mötet var på tisdagen"));
        DocumentLine wrong = documents.visibleTo(id, DANDERYD).get(0);
        String read = "/cases/" + id + "/documents/" + wrong.id();
        assertThat(officer.get(read).body()).contains("corrects=" + wrong.id(), "Rätta med en ny anteckning");
        assertThat(officer.get(page + "?corrects=" + wrong.id()).body()).contains("Du rättar anteckning 1, ”Fel dag”");

        Map<String, String> right = note("Rätt dag", "Mötet var på onsdagen");
        right.put("corrects", wrong.id().toString());
        officer.post(page, right);

        assertThat(officer.get(read).body()).contains("tisdagen", "rättad genom en senare", "2. Rätt dag");
        DocumentLine corrected = documents.visibleTo(id, DANDERYD).get(1);
        assertThat(officer.get("/cases/" + id + "/documents/" + corrected.id()).body())
                .contains("Rättar anteckning", "1, Fel dag", "onsdagen");
        assertThat(officer.get("/cases/" + id).body()).contains("Tjänsteanteckning 2, rättelse: Rätt dag");
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() {
        HttpResponse<String> refused = officer.post(page, note("", "En lång <text>"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Skriv vad anteckningen gäller", "href=\"#subject\"", "En lång &lt;text&gt;", "Olle Ägare")
                .doesNotContain("??");
        assertThat(documents.visibleTo(id, DANDERYD)).isEmpty();
        for (String odd : new String[] {"x".repeat(20_001), "a\u0000b", "\n".repeat(30_000)}) {
            assertThat(officer.post(page, note(odd, odd)).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void pressingTwiceFilesOnce() {
        Map<String, String> note = note("En gång", "Text");
        officer.post(page, note);

        assertThat(officer.post(page, note).statusCode()).isEqualTo(302);

        assertThat(documents.visibleTo(id, DANDERYD)).hasSize(1);
    }

    @Test
    void othersNeitherReadNorCorrectIt() {
        officer.post(page, note("Internt", "Text"));
        DocumentLine note = documents.visibleTo(id, DANDERYD).get(0);
        Visitor police = new Visitor(port).signedInAs(POLICE_OFFICER);
        assertThat(police.get(page).statusCode()).isEqualTo(404);
        admitPolice(id);

        assertThat(police.get(page + "?corrects=" + note.id()).statusCode()).isEqualTo(404);
        assertThat(police.get("/cases/" + id).body()).doesNotContain("Internt");
        assertThat(police.get(page).statusCode()).isEqualTo(200);
    }

    private static Map<String, String> note(String subject, String text) {
        Map<String, String> form = new HashMap<>();
        form.put("subject", subject);
        form.put("source", "Olle Ägare");
        form.put("text", text);
        form.put("request", UUID.randomUUID().toString());
        return form;
    }
}
