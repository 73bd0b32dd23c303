package se.tryggve.restart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tryggve.browser.Look;
import se.tryggve.identity.Visitor;

/** The practice space, in a process of its own: the engine has one clock for each. No test minds where the others left the clock. */
class PracticeTest {

    private static final String OFFICER = "handlaggare.danderyd";
    private static final Pattern AHEAD = Pattern.compile("(\\d+) dagar före tiden utanför");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));

    private static Installation tryggve;

    @BeforeAll
    static void start() throws Exception {
        tryggve = new Installation();
        tryggve.with(Map.of("TRYGGVE_PRACTICE", "true", "SPRING_MAIL_HOST", "localhost", "SPRING_MAIL_PORT", "1"));
        tryggve.start();
    }

    @AfterAll
    static void stop() throws Exception {
        tryggve.close();
    }

    @Test
    void everyPageSaysWhatItIs() {
        assertThat(new Visitor(tryggve.port()).get("/login").body())
                .contains("ÖVNING. Ärendena är påhittade", "<title>Övning: ", "/web/practice-");
        assertThat(signedIn().get("/nowhere").body()).contains("ÖVNING. Ärendena är påhittade");
    }

    @Test
    void aStrangerComesToNoneOfIt() {
        assertThat(new Visitor(tryggve.port()).get("/practice").statusCode()).isEqualTo(302);
        assertThat(new Visitor(tryggve.port()).get("/practice/anew").statusCode())
                .isEqualTo(302);
    }

    @Test
    void theClockGoesForwardForEverybodyAndNobodyIsSignedOut() {
        Visitor officer = signedIn();
        Visitor police = new Visitor(tryggve.port()).signedInAs("kommunpolis.sodraroslagen");
        int before = ahead(officer);
        LocalDate there = today(officer).plusDays(40);

        assertThat(forward(officer, "40").statusCode()).isEqualTo(302);

        assertThat(officer.get("/practice").body()).contains("Klockan flyttades fram 40 dagar");
        assertThat(ahead(police)).isEqualTo(before + 40);
        assertThat(police.get("/practice").body()).containsAnyOf(DAY.format(there), DAY.format(there.plusDays(1)));
    }

    @Test
    void whatIsNoNumberOfDaysMovesNothingAndStays() {
        Visitor officer = signedIn();
        int before = ahead(officer);

        for (String typed : new String[] {"", "0", "-3", "två", "99999"}) {
            assertThat(forward(officer, typed)).satisfies(answer -> {
                assertThat(answer.statusCode()).as(typed).isEqualTo(422);
                assertThat(answer.body()).contains("Skriv hur många dagar", "value=\"" + typed + "\"");
            });
        }
        assertThat(forward(officer, "3651").body()).contains("högst 3 650 dagar");

        assertThat(ahead(officer)).isEqualTo(before);
    }

    @Test
    void timersFireWhenTheClockIsPutForward() throws Exception {
        Visitor officer = signedIn();
        String asked = PoliceAsked.in(tryggve, today(officer).plusDays(21));
        assertThat(officer.get("/practice").body()).contains("Närmast går tiden ut för", "Fram 21 dagar");

        forward(officer, "60");

        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> officer.get("/cases/" + asked).body().contains("uteblev"));
    }

    @Test
    void whoIsLateIsRemindedWhenTheClockIsPutForwardByMailThatIsReadOnAPage() throws Exception {
        Visitor officer = signedIn();
        String path = OfficeDay.task(officer, PoliceAsked.registered(tryggve));

        forward(officer, "30");

        await().atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> officer.get("/practice/mail").body().contains(path));
        assertThat(officer.get("/practice/mail").body()).contains("en frist har gått ut", OFFICER + "@example.se");
    }

    @Test
    void noMailServerIsKnownAlthoughOneIsSet() {
        assertThat(new Visitor(tryggve.port())
                        .signedInAs("administrator.danderyd")
                        .get("/administration/messages")
                        .body())
                .contains("Ingen e-post lämnar övningen");
    }

    @Test
    void aFileThatIsKeptSaysByItsNameWhereItComesFrom() {
        assertThat(signedIn().get("/registers/cameras.csv").headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("ovning-"));
    }

    @Test
    void thePagesKeepTheirPromises() {
        for (Look look : new Look[] {Look.WIDE, Look.PHONE.inTheDark(), Look.PHONE.inEnglish()}) {
            try (se.tryggve.browser.Visitor visitor =
                    new se.tryggve.browser.Visitor("http://localhost:" + tryggve.port(), look)) {
                visitor.signIn(OFFICER, Installation.PASSWORD);
                visitor.open("/practice").picture("practice").approves();
                visitor.open("/practice/mail").approves();
                visitor.open("/practice/anew").picture("practice-anew").approves();
            }
        }
    }

    @Test
    void aFreshStartShowsFirstWhatGoesAndThenThrowsItAway() throws Exception {
        String thrown = PoliceAsked.registered(tryggve);
        Visitor officer = signedIn();
        forward(officer, "2");
        assertThat(officer.get("/practice/anew").body())
                .contains("Det här försvinner", "ärende", "Ska allt i övningen kastas?");

        assertThat(officer.post("/practice/anew", Map.of()).body()).contains("Övningen börjar om");

        await().atMost(Duration.ofMinutes(6))
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptions()
                .until(() -> signedIn().get("/practice").body().contains("samma dag som utanför"));
        assertThat(signedIn().get("/cases/" + thrown).statusCode()).isEqualTo(404);
        assertThat(officer.get("/practice").statusCode())
                .as("everybody is signed out")
                .isEqualTo(302);
    }

    private static Visitor signedIn() {
        return new Visitor(tryggve.port()).signedInAs(OFFICER);
    }

    private static HttpResponse<String> forward(Visitor officer, String days) {
        officer.get("/practice");
        return officer.post("/practice/forward", Map.of("days", days));
    }

    private static LocalDate today(Visitor officer) {
        return LocalDate.now(ZoneId.of("Europe/Stockholm")).plusDays(ahead(officer));
    }

    private static int ahead(Visitor officer) {
        Matcher said = AHEAD.matcher(officer.get("/practice").body());
        return said.find() ? Integer.parseInt(said.group(1)) : 0;
    }
}
