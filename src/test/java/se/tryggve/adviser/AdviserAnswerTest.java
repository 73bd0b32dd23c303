package se.tryggve.adviser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.identity.Visitor;

/** Somebody outside reads what was sent and answers once; the answer is a document of the case and in the asker's list. */
class AdviserAnswerTest extends AdviserScene {

    @Test
    void theAdviserSeesWhatWasShownBeforehandAndNothingElse() {
        String preview = officer.post(page, question("show")).body();
        assertThat(preview).contains("eva.lund@example.se", "Räcker 24 timmars lagring?", "östra gaveln");
        assertThat(jdbc.queryForList("select 1 from adviser_question where id = ?", id))
                .isEmpty();

        Visitor adviser = adviserWith(ask());
        String seen = adviser.get("/answers/" + link() + "/question").body();

        assertThat(seen)
                .contains("Räcker 24 timmars lagring?", "Kamerans placering", "östra gaveln", "Danderyds kommun")
                .doesNotContain("Internt", "går inte utanför", "??");
    }

    @Test
    void theAnswerAndItsFilesComeInOnceAndTheAskerHasItInTheList() {
        String link = linkAfter(ask());
        Visitor adviser = lastAdviser;
        String question = "/answers/" + link + "/question";
        Map<String, byte[]> files = Map.of("Utlåtande.txt", "Bra tänkt.".getBytes(StandardCharsets.UTF_8));

        assertThat(adviser.postFiles(question, Map.of("answer", "Ja, om larm utlöser."), "files", files)
                        .statusCode())
                .isEqualTo(302);
        adviser.postFiles(question, Map.of("answer", "En gång till"), "files", Map.of());

        assertThat(adviser.get(question).body())
                .contains("Tack, ditt svar är framme")
                .doesNotContain("<form");
        assertThat(documents.visibleTo(caseId, DANDERYD))
                .filteredOn(line -> ADVISER.equals(line.receivedFrom()))
                .extracting(DocumentLine::kind)
                .containsExactlyInAnyOrder(DocumentKind.OPINION, DocumentKind.ATTACHMENT);
        assertThat(officer.get("/cases/" + caseId).body()).contains("Svar från rådgivare utanför", ADVISER, "Besvarad");
        assertThat(officer.get("/cases/" + caseId + "/timeline").body()).contains(ADVISER + " svarade på frågan");
        assertThat(jdbc.queryForList(
                        "select assignee from worklist_task where case_id = ? and name = ? and state = 'OPEN'",
                        String.class,
                        caseId.value(),
                        "Läs svaret från rådgivaren utanför"))
                .containsExactly(CASE_OFFICER);
        assertThat(actions()).containsSubsequence("adviser.asked", "adviser.entered", "adviser.answered");
        assertThat(officer.get(page + "/" + id).body()).contains("Läs svaret").doesNotContain("Skicka en ny länk");
    }

    @Test
    void whatIsWrongWithTheAnswerIsSaidAndTheTextStays() {
        String question = "/answers/" + linkAfter(ask()) + "/question";

        assertThat(lastAdviser
                        .postFiles(question, Map.of("answer", " "), "files", Map.of())
                        .body())
                .contains("Skriv ditt svar");
        HttpResponse<String> bad = lastAdviser.postFiles(
                question, Map.of("answer", "Ett <svar>"), "files", Map.of("virus.exe", new byte[] {'M', 'Z', 0, 1}));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(bad.body())
                .contains("Ett &lt;svar&gt;", "id=\"files-error\"")
                .doesNotContain("??");
        assertThat(state()).isEqualTo("OPEN");
    }

    @Test
    void theDocumentsAreReadOnlyByWhoeverHasShownTheCode() {
        String link = linkAfter(ask());

        assertThat(new Visitor(port).get("/answers/" + link + "/papers/1").statusCode())
                .isEqualTo(404);
        assertThat(new Visitor(port).get("/answers/" + link + "/question").statusCode())
                .isEqualTo(302);
        assertThat(officer.get("/answers/" + link + "/question").statusCode())
                .as("an officer who is signed in is a stranger there")
                .isEqualTo(302);
    }

    @Test
    void aStrangerSendsNoFiles() {
        ask();

        HttpResponse<String> turnedAway = new Visitor(port)
                .postFiles(
                        "/answers/" + link() + "/question",
                        Map.of("answer", "x"),
                        "files",
                        Map.of("a.txt", new byte[9]));

        assertThat(turnedAway.statusCode()).isEqualTo(302);
        assertThat(turnedAway.headers().firstValue("Location").orElseThrow()).endsWith("/answers/" + link());
        assertThat(state()).isEqualTo("OPEN");
    }

    @Test
    void thereIsNoSessionAndTheAddressIsToldToNobody() {
        String code = ask();
        HttpResponse<String> page = new Visitor(port).get("/answers/" + link());
        HttpResponse<String> entered = new Visitor(port).post("/answers/" + link(), Map.of("code", code));

        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(entered.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("answer-pass=")
                        .contains("Path=/answers/" + link(), "HttpOnly", "SameSite=Lax"));
    }

    private Visitor lastAdviser;

    private Visitor adviserWith(String code) {
        return adviser(link(), code);
    }

    private String linkAfter(String code) {
        lastAdviser = adviserWith(code);
        return link();
    }
}
