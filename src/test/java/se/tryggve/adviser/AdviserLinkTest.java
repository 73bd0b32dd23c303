package se.tryggve.adviser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tryggve.identity.Visitor;

/** A link opens with its code only, for as long as the officer wants, and says to nobody else whether it exists. */
class AdviserLinkTest extends AdviserScene {

    @Test
    void theLetterHoldsTheLinkButNeitherCodeNorQuestionAndTheTablesHoldNeitherLinkNorCode() {
        String code = ask();
        String link = link();

        Map<String, Object> mail = jdbc.queryForMap(
                "select subject, body, secret from message_mail where event = ?", "adviser:" + id + ":link:1");
        assertThat(mail.get("secret")).isEqualTo(true);
        assertThat(mail.get("subject").toString()).doesNotContain("Eva");
        assertThat(mail.get("body").toString())
                .contains(link)
                .doesNotContain(code, code.replace("-", ""), "24 timmars");
        Map<String, Object> row = jdbc.queryForMap("select * from adviser_question where id = ?", id);
        assertThat((byte[]) row.get("link")).hasSize(32).isNotEqualTo(link.getBytes(StandardCharsets.UTF_8));
        assertThat(row.get("code").toString()).doesNotContain(code.replace("-", ""));
        assertThat(jdbc.queryForList(
                        "select after::text from audit_entry where subject = ?", String.class, "case:" + caseId))
                .noneMatch(text -> text.contains(link) || text.contains(code));
        assertThat(link).hasSize(43);
    }

    @Test
    void whoeverHasNoAddressIsNamedInTheLetterWithoutOne() {
        String known = jdbc.queryForObject("select email from officer where username = ?", String.class, CASE_OFFICER);
        jdbc.update("update officer set email = null where username = ?", CASE_OFFICER);
        try {
            ask();
            officer.post(page + "/" + id + "/withdraw", Map.of("reason", "Vi vet redan"));
        } finally {
            jdbc.update("update officer set email = ? where username = ?", known, CASE_OFFICER);
        }

        assertThat(jdbc.queryForList(
                        "select body from message_mail where event like ?", String.class, "adviser:" + id + ":%"))
                .isNotEmpty()
                .noneMatch(body -> body.contains(", ."));
        assertThat(jdbc.queryForObject(
                        "select body from message_mail where event = ?",
                        String.class,
                        "adviser:" + id + ":calledOff:1"))
                .contains("Undrar du något? Hör av dig till Handläggare");
    }

    @Test
    void pressingTwiceSendsOneLinkAndShowsNoCodeAgain() {
        ask();

        assertThat(officer.post(page, question("send")).statusCode()).isEqualTo(302);

        assertThat(jdbc.queryForObject(
                        "select count(*) from message_mail where event like ?", Integer.class, "adviser:" + id + ":%"))
                .isEqualTo(1);
    }

    @Test
    void aCodeIsTakenHoweverItIsTyped() {
        String code = ask();

        assertThat(enter(new Visitor(port), link(), " " + code.toUpperCase().replace("-", " ") + " "))
                .isEqualTo(302);
    }

    @Test
    void aWrongCodeAndALinkThatIsUnknownWithdrawnOrPastAreAnsweredAlike() {
        String code = ask();
        String link = link();
        String wrong = refusal(link, "aaaa-bbbb");

        assertThat(refusal("A".repeat(43), code)).isEqualTo(wrong);
        assertThat(new Visitor(port).get("/answers/" + "A".repeat(43)).body())
                .isEqualTo(new Visitor(port).get("/answers/" + link).body().replace(link, "A".repeat(43)));
        jdbc.update("update adviser_question set answer_by = ? where id = ?", today().minusDays(1), id);
        assertThat(refusal(link, code)).isEqualTo(wrong);
        jdbc.update("update adviser_question set answer_by = ? where id = ?", today().plusDays(9), id);
        officer.post(page + "/" + id + "/withdraw", Map.of("reason", "Vi vet redan"));
        assertThat(refusal(link, code)).isEqualTo(wrong);
    }

    @Test
    void fiveWrongCodesShutTheLinkUntilThereIsANewOne() {
        String code = ask();
        String link = link();
        for (int i = 0; i < 5; i++) {
            assertThat(enter(new Visitor(port), link, "zzzz-zzzz")).isEqualTo(422);
        }
        assertThat(enter(new Visitor(port), link, code)).isEqualTo(422);
        assertThat(officer.get(page + "/" + id).body()).contains("Stängd, för många fel koder");

        String fresh = code(officer.post(
                        page + "/" + id + "/renew",
                        Map.of("answerBy", today().plusDays(20).toString()))
                .body());

        assertThat(enter(new Visitor(port), link, fresh)).as("the old link").isEqualTo(422);
        assertThat(link()).isNotEqualTo(link);
        assertThat(enter(new Visitor(port), link(), code)).as("the old code").isEqualTo(422);
        assertThat(enter(new Visitor(port), link(), fresh)).isEqualTo(302);
        assertThat(actions()).contains("adviser.codeRefused", "adviser.renewed");
    }

    @Test
    void aNewLinkEndsWhatTheOldOneHadOpened() {
        String code = ask();
        Visitor adviser = adviser(link(), code);
        String question = "/answers/" + link() + "/question";

        officer.post(
                page + "/" + id + "/renew",
                Map.of("answerBy", today().plusDays(20).toString()));

        assertThat(adviser.get(question).statusCode()).isEqualTo(302);
    }

    @Test
    void theEndOfTheCaseEndsTheLinkAndWhatItHadOpened() {
        String code = ask();
        Visitor adviser = adviser(link(), code);
        String question = "/answers/" + link() + "/question";

        transaction.executeWithoutResult(status -> files.conclude(caseId, "writtenOff"));

        assertThat(adviser.get(question).statusCode()).isEqualTo(302);
        assertThat(adviser.get("/answers/" + link() + "/papers/1").statusCode()).isEqualTo(404);
        assertThat(enter(new Visitor(port), link(), code)).isEqualTo(422);
    }

    @Test
    void withdrawingEndsTheLinkEmptiesTheLetterAndTellsTheAdviser() {
        Visitor adviser = adviser(linkOf(ask()), lastCode);
        String question = "/answers/" + link() + "/question";
        assertThat(officer.post(page + "/" + id + "/withdraw", Map.of("reason", ""))
                        .body())
                .contains("Skriv varför frågan tas tillbaka");

        officer.post(page + "/" + id + "/withdraw", Map.of("reason", "Vi vet redan"));

        assertThat(adviser.get(question).statusCode()).isEqualTo(302);
        assertThat(jdbc.queryForMap(
                        "select state, body from message_mail where event = ?", "adviser:" + id + ":link:1"))
                .containsEntry("state", "WITHDRAWN")
                .containsEntry("body", "");
        assertThat(jdbc.queryForObject(
                        "select body from message_mail where event = ?",
                        String.class,
                        "adviser:" + id + ":calledOff:1"))
                .contains("har tagit tillbaka frågan")
                .doesNotContain("Vi vet redan");
        assertThat(state()).isEqualTo("WITHDRAWN");
        assertThat(officer.get("/cases/" + caseId + "/timeline").body()).contains("togs tillbaka: Vi vet redan");
    }

    @Test
    void whatIsWrongWithAQuestionIsSaidAndNothingTypedIsLost() {
        Map<String, String> wrong = question("send");
        wrong.put("email", "eva");
        wrong.put("answerBy", today().toString());
        wrong.put("name", "");

        assertThat(officer.post(page, wrong).body())
                .contains("href=\"#name\"", "href=\"#email\"", "href=\"#answerBy\"", "Räcker 24 timmars lagring?")
                .doesNotContain("??");
        assertThat(jdbc.queryForList("select 1 from adviser_question where id = ?", id))
                .isEmpty();
    }

    @Test
    void aMarkedDocumentDoesNotGoOut() {
        jdbc.update("update document set secrecy_provision = 'X', secrecy_on = ? where id = ?", today(), sent.value());

        assertThat(officer.post(page, question("send")).body()).contains("kan inte skickas längre");
    }

    @Test
    void otherAuthoritiesKnowNothingOfIt() {
        ask();
        admitPolice(caseId);
        Visitor police = new Visitor(port).signedInAs(POLICE_OFFICER);

        assertThat(police.get("/cases/" + caseId).body()).doesNotContain("Eva Lund");
        assertThat(police.get(page + "/" + id).statusCode()).isEqualTo(404);
        assertThat(police.post(page + "/" + id + "/withdraw", Map.of("reason", "Nej"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void nobodyIsAskedInACaseThatIsOver() {
        ask();
        transaction.executeWithoutResult(status -> files.conclude(caseId, "writtenOff"));
        id = java.util.UUID.randomUUID();

        officer.post(page, question("send"));

        assertThat(jdbc.queryForList("select 1 from adviser_question where id = ?", id))
                .isEmpty();
        assertThat(officer.get("/cases/" + caseId).body()).contains("avslutat");
    }

    private String lastCode;

    private String linkOf(String code) {
        lastCode = code;
        return link();
    }

    private String refusal(String link, String code) {
        return new Visitor(port)
                .post("/answers/" + link, Map.of("code", code))
                .body()
                .replace(link, "");
    }
}
