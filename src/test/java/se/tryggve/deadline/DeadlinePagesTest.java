package se.tryggve.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditTrail;
import se.tryggve.identity.Visitor;
import se.tryggve.measure.RecordedCase;

/** Officers begin, correct, pause and end deadlines; what is wrong is said beside the field and nothing typed is lost. */
class DeadlinePagesTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private RecordedCase recorded;
    private Visitor officer;
    private String caseAddress;
    private LocalDate today;

    @BeforeEach
    void signIn() {
        today = LocalDate.now(clock.withZone(legalZone));
        recorded = new RecordedCase(application);
        recorded.participate("privacy");
        caseAddress = "/cases/" + recorded.id();
        officer = signedIn("privacy");
    }

    @Test
    void anOfficerBeginsADeadlineOfTheTableAndReadsItsSum() {
        HttpResponse<String> answer = begin("decideOnDemand", "2026-03-03");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(officer.get(answer.headers().firstValue("Location").orElseThrow())
                        .body())
                .contains("Avgör ärendet eller avslå begäran", "Begäran kom in 3 mars", "+ 4 veckor = 31 mars")
                .contains("lag: förvaltningslagen 12 §");
        assertThat(officer.get(caseAddress).body()).contains("+ 4 veckor = 31 mars", "börjar räknas");
    }

    @Test
    void aDayThatNobodyKnewIsGivenLaterAndTheChangeIsShown() {
        String deadline = begun("appealByParty", "");
        assertThat(officer.get(deadline).body()).contains("Dagen är inte känd än", "dagen då parten fick beslutet");

        assertThat(countFrom(deadline, "2026-11-02", "mottagningsbevis", "0").statusCode())
                .isEqualTo(302);

        assertThat(officer.get(deadline).body())
                .contains("Parten fick beslutet 2 november", "+ 3 veckor = 23 november", "mottagningsbevis");
        assertThat(officer.get(caseAddress).body())
                .contains("flyttades från okänd dag till 23 november 2026: mottagningsbevis");
        assertThat(trail.ofCase(recorded.id(), AuditTrail.NEWEST, 9)).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo("deadline.recounted");
            assertThat(entry.before()).containsEntry("due", null);
            assertThat(entry.after()).containsEntry("due", "2026-11-23");
            assertThat(entry.reason()).isEqualTo("mottagningsbevis");
        });
    }

    @Test
    void twoPausesAddUpAndStandInTheSum() {
        String deadline = begun("handOverAppeal", today.toString());
        pause(deadline, today, today.plusDays(2), "sjukdom", "0");
        pause(deadline, today.plusDays(4), today.plusDays(5), "flytt av arkivet", "1");

        assertThat(officer.get(deadline).body()).contains("paus 2 dagar (sjukdom)", "paus 1 dag (flytt av arkivet)");
        assertThat(due()).isBetween(today.plusDays(10), today.plusDays(14));
    }

    @Test
    void aDeadlineThatIsOverMovesToThoseThatAreOver() {
        String deadline = begun("handOverAppeal", today.toString());

        assertThat(officer.post(deadline + "/end", Map.of("endReason", "överlämnat till domstolen", "version", "0"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(officer.get(caseAddress).body()).contains("Visa frister som är över (1)", "Hölls, ");
        assertThat(countFrom(deadline, "2026-11-02", "för sent", "1").body()).contains("Fristen är över");
    }

    @ParameterizedTest
    @CsvSource({
        "'',           skäl, 0, Ange dagen som år-månad-dag",
        "2026-02-31,   skäl, 0, Ange dagen som år-månad-dag",
        "1900-01-01,   skäl, 0, Ange dagen som år-månad-dag",
        "2026-11-02,   '',   0, Skriv varför",
        "2026-11-02,   skäl, 7, Fristen ändrades medan sidan stod öppen",
        "2026-11-02,   skäl, x, Fristen ändrades medan sidan stod öppen"
    })
    void whatIsWrongIsSaidAndNothingTypedIsLost(String day, String reason, String version, String said) {
        String deadline = begun("appealByParty", "");

        String page = countFrom(deadline, day, reason, version).body();

        assertThat(page).contains(said, "Det här behöver rättas", "value=\"" + day + "\"", "value=\"" + reason + "\"");
        assertThat(due()).isNull();
    }

    @Test
    void aPauseMustFitTheDeadline() {
        String law = begun("decisionDemand", today.toString());
        assertThat(pause(law, today, today.plusDays(2), "väntan", "0").body()).contains("kan inte stå still");

        String practice = begun("handOverAppeal", today.toString());
        assertThat(pause(practice, today, today, "väntan", "0").body()).contains("Klockan kan inte gå igen samma dag");
        assertThat(pause(practice, today.minusDays(3), today, "väntan", "0").body())
                .contains("medan fristen löper");
        assertThat(pause(practice, today.plusDays(60), today.plusDays(61), "väntan", "0")
                        .body())
                .contains("medan fristen löper", "value=\"väntan\"");
    }

    @Test
    void moreTimeIsATermOfTheSumAndOnlyWhereTheAuthorityItselfSetTheTime() {
        String practice = begun("handOverAppeal", today.toString());
        assertThat(extend(practice, "x", "Mer att läsa", "0").body())
                .contains("ett helt tal mellan 1 och 366", "value=\"Mer att läsa\"");
        assertThat(extend(practice, "2", " ", "0").body()).contains("Skriv varför mer tid behövs");
        assertThat(extend(practice, "2", "Mer att läsa", "0").statusCode()).isEqualTo(302);
        assertThat(officer.get(practice).body()).contains("+ 1 vecka + förlängning 2 veckor (Mer att läsa)");
        assertThat(due()).isBetween(today.plusWeeks(3), today.plusWeeks(3).plusDays(5));

        String law = begun("decisionDemand", today.toString());
        assertThat(officer.get(law).body()).doesNotContain("Förläng fristen");
        assertThat(extend(law, "2", "Hinner inte", "0").body()).contains("kan inte förlängas");
    }

    @Test
    void aDocumentThatTheAuthorityDoesNotSeeShowsNothing() {
        String deadline = begun("handOverAppeal", today.toString());
        Map<String, String> form = pauseForm(today, today.plusDays(1), "väntan", "0");
        form.put("document", UUID.randomUUID().toString());

        assertThat(officer.post(deadline + "/pauses", form).body()).contains("Välj en handling i listan");
    }

    @Test
    void aRuleThatDoesNotApplyIsRefusedAndSoIsTheSameDeadlineTwice() {
        assertThat(begin("legalityReview", "2026-11-02").body()).contains("Välj en av fristerna i listan");
        assertThat(begin("", "2026-11-02").body()).contains("Välj en av fristerna i listan");
        begun("decideOnDemand", "2026-03-03");
        assertThat(begin("decideOnDemand", "2026-03-03").body()).contains("räknas redan");
    }

    @Test
    void anotherAuthorityReadsWhatTheLawMakesOpenButChangesNothing() {
        String open = begun("appealByParty", "");
        String own = begun("handOverAppeal", today.toString());
        Visitor municipality = signedIn("municipality");

        assertThat(municipality.get(open).body()).contains("Bara de kan ändra den");
        assertThat(municipality
                        .post(open + "/count-from", Map.of("day", "2026-11-02", "reason", "x", "version", "0"))
                        .body())
                .contains("Er myndighet räknar inte den här fristen");
        assertThat(municipality.get(own).statusCode()).isEqualTo(404);
        assertThat(municipality.get(caseAddress).body()).doesNotContain("Pröva om överklagandet kom i tid");
    }

    private Visitor signedIn(String kind) {
        return new Visitor(port).signedInAs(recorded.officer(kind, 1).id().value(), RecordedCase.PASSWORD);
    }

    private HttpResponse<String> begin(String rule, String day) {
        officer.get(caseAddress + "/deadlines/new");
        return officer.post(caseAddress + "/deadlines/new", Map.of("rule", rule, "day", day));
    }

    private String begun(String rule, String day) {
        HttpResponse<String> answer = begin(rule, day);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> countFrom(String deadline, String day, String reason, String version) {
        officer.get(deadline);
        return officer.post(deadline + "/count-from", Map.of("day", day, "reason", reason, "version", version));
    }

    private HttpResponse<String> pause(String deadline, LocalDate from, LocalDate until, String cause, String version) {
        officer.get(deadline);
        return officer.post(deadline + "/pauses", pauseForm(from, until, cause, version));
    }

    private HttpResponse<String> extend(String deadline, String length, String reason, String version) {
        officer.get(deadline);
        return officer.post(
                deadline + "/extensions",
                Map.of("length", length, "unit", "weeks", "longerReason", reason, "version", version));
    }

    private static Map<String, String> pauseForm(LocalDate from, LocalDate until, String cause, String version) {
        return new HashMap<>(Map.of(
                "from",
                from.toString(),
                "until",
                until.toString(),
                "cause",
                cause,
                "document",
                "",
                "version",
                version));
    }

    private LocalDate due() {
        List<LocalDate> days = jdbc.queryForList(
                "select due from deadline where case_id = ? order by begun_at desc", LocalDate.class, recorded.id());
        return days.get(0);
    }
}
