package se.tryggve.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

/** An officer writes to a party from a template, sees what leaves, and sends it once; it stands in the case. */
class PartyLetterTest extends CaseTest {

    private static final String ADDRESS = "anna.andersson@foretaget.se";

    @Autowired
    private JdbcTemplate jdbc;

    private CaseId caseId;
    private String page;
    private Visitor officer;

    @BeforeEach
    void openTheCase() {
        caseId = openCase("Skrivs till Anna Andersson " + UUID.randomUUID());
        page = "/cases/" + caseId + "/messages";
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
    }

    @Test
    void whatIsShownIsWhatLeavesAndWhatIsFiledOnce() {
        String form = officer.get(page + "?template=state").body();
        assertThat(form).contains("Här kommer ett besked om ärende " + number(), "Danderyds kommun</option>");
        Map<String, String> letter = letter("Rad ett <b>\n\nRad två", ADDRESS);

        String shown = officer.post(page, letter).body();
        assertThat(shown)
                .contains(
                        "Det här skickas",
                        "Skicka till " + ADDRESS,
                        "Rad ett &lt;b&gt;",
                        "Meddelande i ärende " + number())
                .contains("säkerhetsenheten, Danderyds kommun", "handlaggare.danderyd@example.se");
        assertThat(mails()).as("nothing leaves before it is sent").isEmpty();

        letter.put("act", "send");
        assertThat(officer.post(page, letter).statusCode()).isEqualTo(302);
        assertThat(officer.post(page, letter).statusCode()).as("pressed twice").isEqualTo(302);

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.get("address")).isEqualTo(ADDRESS);
            assertThat(mail.get("subject").toString()).isEqualTo("Meddelande i ärende " + number());
            assertThat(mail.get("body").toString()).startsWith("Rad ett <b>\n\nRad två\n\nVänliga hälsningar");
        });
        String seen = officer.get("/cases/" + caseId).body();
        assertThat(seen).contains("E-post till part: Så långt har ärendet kommit", "Väntar på att skickas");
        assertThat(officer.get(page).body())
                .as("the address is known next time")
                .contains("value=\"" + ADDRESS + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'',                      Hej, Danderyds kommun, Skriv en enda e-postadress",
        "'a@b.se, c@d.se',        Hej, Danderyds kommun, Skriv en enda e-postadress",
        "anna@foretaget.se,       '',  Danderyds kommun, Skriv vad ni vill säga",
        "anna@foretaget.se,       Hej, Någon annan,      Välj en av ärendets parter"
    })
    void whatIsWrongIsSaidAndNothingTypedIsLost(String email, String text, String party, String said) {
        officer.get(page);
        Map<String, String> letter = letter(text, email);
        letter.put("party", party);
        letter.put("act", "send");

        HttpResponse<String> answer = officer.post(page, letter);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said, "Det här behöver rättas", "value=\"" + email + "\"");
        assertThat(mails()).isEmpty();
    }

    @Test
    void whoeverWantsToChangeTheLetterGetsItBack() {
        officer.get(page);
        Map<String, String> letter = letter("Halva texten", ADDRESS);
        letter.put("act", "change");

        assertThat(officer.post(page, letter).body()).contains(">Halva texten</textarea>", "Visa brevet");
    }

    @Test
    void anotherAuthorityKnowsNoPartiesAndWritesToNone() {
        admitPolice(caseId);
        Visitor police = new Visitor(port).signedInAs(POLICE_OFFICER);

        assertThat(police.get(page).statusCode()).isEqualTo(404);
        assertThat(police.post(page, letter("Hej", ADDRESS)).statusCode()).isEqualTo(404);
        assertThat(police.get("/cases/" + caseId).body()).doesNotContain("Skriv till en part");
    }

    private static Map<String, String> letter(String text, String email) {
        return new HashMap<>(Map.of(
                "template",
                "state",
                "party",
                "Danderyds kommun",
                "email",
                email,
                "text",
                text,
                "request",
                UUID.randomUUID().toString(),
                "act",
                "show"));
    }

    private List<Map<String, Object>> mails() {
        return jdbc.queryForList(
                "select mail.* from message_mail mail join message_party_letter letter on letter.mail_id = mail.id"
                        + " where letter.case_id = ?",
                caseId.value());
    }

    private String number() {
        return files.numberAt(caseId, DANDERYD).orElseThrow();
    }
}
