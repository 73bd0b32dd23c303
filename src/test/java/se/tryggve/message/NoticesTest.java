package se.tryggve.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

/** People are told of what comes to them, as they have chosen, and not of what their own hands do. */
class NoticesTest extends CaseTest {

    private static final String COLLEAGUE = "handlaggare2.danderyd";
    private static final String CHOICES = "/account/notices";

    @Autowired
    private JdbcTemplate jdbc;

    private CaseId caseId;
    private String task;
    private Visitor officer;

    @BeforeEach
    void aTaskIsWithWhoeverOpenedTheCase() {
        caseId = openCase("Aviseras Anna Andersson " + UUID.randomUUID());
        task = jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'", String.class, caseId.value());
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        officer.get("/tasks/" + task);
    }

    @AfterEach
    void everybodyHasTheDefaults() {
        jdbc.update("delete from message_preference");
    }

    @Test
    void whoeverGetsATaskFromAColleagueIsToldAtOnceAndOnlyThey() {
        assertThat(mails()).as("nobody is told of the own hands").isEmpty();

        handOver();

        assertThat(mails()).singleElement().satisfies(mail -> {
            assertThat(mail.get("address")).isEqualTo(COLLEAGUE + "@example.se");
            assertThat(mail.get("subject").toString())
                    .isEqualTo("Tryggve: ny uppgift i ärende " + number())
                    .doesNotContain("Anna", "Vendevägen");
            assertThat(mail.get("body").toString())
                    .contains("/tasks/" + task, CHOICES)
                    .doesNotContain("Anna", "Vendevägen", "Pendlarparkeringen");
        });
        assertThat(officer.get("/cases/" + caseId).body())
                .contains("En avisering har skrivits", "Ny uppgift: ”", "säkerhetsenheten, en person");
    }

    @Test
    void whatNoLongerHoldsIsTakenBackBeforeItLeaves() {
        handOver();
        new Visitor(port).signedInAs(COLLEAGUE).get("/tasks/" + task);
        officer.get("/tasks/" + task);
        officer.post("/tasks/" + task + "/hand-over", fields("colleague", CASE_OFFICER, "reason", "Åter"));

        assertThat(mails())
                .filteredOn(mail -> mail.get("subject").toString().contains("ny uppgift"))
                .extracting(mail -> mail.get("state"))
                .containsExactly("WITHDRAWN");
        assertThat(officer.get("/cases/" + caseId).body()).contains("Återtagen: gällde inte längre");
    }

    @Test
    void eachPersonChoosesWhatToBeToldAndHowOften() {
        choose(COLLEAGUE, "TASK_FOR_ME", "DAILY");
        handOver();
        assertThat(mails()).isEmpty();
        assertThat(gathered()).isEqualTo(1);

        choose(COLLEAGUE, "TASK_FOR_ME", "NEVER");
        assertThat(gathered()).as("what is no longer wanted is not told").isZero();

        Visitor colleague = new Visitor(port).signedInAs(COLLEAGUE);
        assertThat(colleague.get(CHOICES).body())
                .containsPattern("name=\"TASK_FOR_ME\" value=\"NEVER\" checked")
                .contains(COLLEAGUE + "@example.se")
                .doesNotContain("Ett ärende har stannat");
        assertThat(colleague.post(CHOICES, Map.of("TASK_FOR_ME", "ofta")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void anOfficerWithoutAnAddressIsToldThatNoLettersCome() {
        jdbc.update("update officer set email = null where username = ?", COLLEAGUE);
        try {
            handOver();
            assertThat(mails()).isEmpty();
            assertThat(new Visitor(port).signedInAs(COLLEAGUE).get(CHOICES).body())
                    .contains("Du har ingen e-postadress i Tryggve");
        } finally {
            jdbc.update("update officer set email = ? where username = ?", COLLEAGUE + "@example.se", COLLEAGUE);
        }
    }

    private void handOver() {
        assertThat(officer.post(
                                "/tasks/" + task + "/hand-over",
                                fields("colleague", COLLEAGUE, "reason", "Jag är sjuk i morgon"))
                        .statusCode())
                .isEqualTo(302);
    }

    private void choose(String person, String kind, String how) {
        Visitor visitor = new Visitor(port).signedInAs(person);
        visitor.get(CHOICES);
        assertThat(visitor.post(CHOICES, Map.of(kind, how)).statusCode()).isEqualTo(302);
        assertThat(visitor.get(CHOICES).body()).contains("Dina val är sparade");
    }

    private List<Map<String, Object>> mails() {
        return jdbc.queryForList(
                "select mail.* from message_mail mail join message_notice notice on notice.mail_id = mail.id"
                        + " where notice.case_id = ? order by mail.created_at",
                caseId.value());
    }

    private int gathered() {
        return jdbc.queryForObject(
                "select count(*) from message_notice where case_id = ? and mail_id is null and withdrawn_at is null",
                Integer.class,
                caseId.value());
    }

    private String number() {
        return files.numberAt(caseId, DANDERYD).orElseThrow();
    }

    private static Map<String, String> fields(String... pairs) {
        Map<String, String> fields = new HashMap<>(Map.of("_list", "view=unit"));
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return fields;
    }
}
