package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;

/** A referral that has left with something wrong in it, and how it is put right. */
class LetterCorrectionTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private Visitor municipality;
    private Visitor police;
    private String letter;

    @BeforeEach
    void aReferralIsSent() {
        CaseWalk walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(Course.camera("ettBrevSomRättas", "2026-11-02")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .does("writeQuestion", "question", "Hur många anmälda stölder har skett vid kajen?")
                .endsAs(null));
        municipality = new Visitor(port).signedInAs("handlaggare.danderyd");
        police = new Visitor(port).signedInAs("kommunpolis.sodraroslagen");
        letter = "/cases/" + walk.caseId() + "/documents/"
                + jdbc.queryForObject(
                        "select l.document_id from document_letter l join document d on d.id = l.document_id where d.case_id = ?",
                        UUID.class,
                        walk.caseId());
    }

    @Test
    void theCorrectedVersionGoesToWhoeverHasTheOldOneAndSaysWhatWasWrong() {
        assertThat(municipality.get(letter).body()).contains("Rätta brevet");
        String form = municipality.get(letter + "/correction").body();
        assertThat(form).contains("Hur många anmälda stölder har skett vid kajen?", "Polismyndigheten");

        HttpResponse<String> seen = corrected(form, "preview");

        assertThat(seen.body())
                .contains("Så här ser den rättade versionen ut", "Rättat: Fel plats", "vid stationen", "Skicka till");
        assertThat(police.get(letter).body()).doesNotContain("senare version", "vid stationen");

        HttpResponse<String> sent = corrected(form, "send");

        assertThat(sent.statusCode()).isEqualTo(302);
        String next = sent.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(municipality.get(next).body()).contains("Version 2 är skickad till Polismyndigheten");
        assertThat(police.get(next).body()).contains("Rättelse", "Rättat: Fel plats", "vid stationen");
        assertThat(police.get(letter).body()).contains("vid kajen", next);
    }

    @Test
    void whatIsNotChangedOrNotExplainedIsNotSent() {
        String form = municipality.get(letter + "/correction").body();
        String field = field(form);

        HttpResponse<String> unexplained =
                municipality.post(letter + "/correction", Map.of("what", " ", field, "Ny text", "send", "yes"));
        HttpResponse<String> unchanged =
                municipality.post(letter + "/correction", Map.of("what", "Fel", "send", "yes"));
        HttpResponse<String> emptied =
                municipality.post(letter + "/correction", Map.of("what", "Fel", field, "", "send", "yes"));

        assertThat(unexplained.statusCode()).isEqualTo(422);
        assertThat(unexplained.body()).contains("Skriv vad som är fel", "Ny text");
        assertThat(unchanged.body()).contains("Inget är ändrat");
        assertThat(emptied.body()).contains("En del kan inte lämnas tom");
    }

    @Test
    void whoeverReceivedALetterCannotCorrectIt() {
        assertThat(police.get(letter + "/correction").statusCode()).isEqualTo(404);
        assertThat(police.get(letter).body()).doesNotContain("Rätta brevet");
    }

    @Test
    void whoeverIsLateIsToldThatTheLetterIsCorrectedAlready() {
        String form = municipality.get(letter + "/correction").body();
        corrected(form, "send");

        HttpResponse<String> late = corrected(form, "send");

        assertThat(late.statusCode()).isEqualTo(302);
        assertThat(municipality.get(letter).body()).contains("Inget är skickat: någon annan har redan rättat brevet");
    }

    private HttpResponse<String> corrected(String form, String act) {
        return municipality.post(
                letter + "/correction",
                Map.of(
                        "what",
                        "Fel plats",
                        field(form),
                        "Hur många anmälda stölder har skett vid stationen?",
                        act,
                        "yes"));
    }

    /** The name of the field that holds the question. */
    private static String field(String form) {
        String before = form.substring(0, form.indexOf("Hur många anmälda"));
        String from = before.substring(before.lastIndexOf("name=\"text-") + "name=\"".length());
        return from.substring(0, from.indexOf('"'));
    }
}
