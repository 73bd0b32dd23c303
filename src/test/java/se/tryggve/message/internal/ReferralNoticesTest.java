package se.tryggve.message.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.deadline.NearDeadline;
import se.tryggve.deadline.NearDeadlines;
import se.tryggve.demo.CaseRun;
import se.tryggve.demo.CaseScript;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** A question to another authority: each side is told of its own part, under its own number, and no more. */
class ReferralNoticesTest extends TryggveTest {

    private static final String MUNICIPALITY = "handlaggare.danderyd@example.se";
    private static final String POLICE = "kommunpolis.sodraroslagen@example.se";
    private static final String CONTACT = "registrator@polisen.se";

    @Autowired
    private CaseRun run;

    @Autowired
    private CaseFiles files;

    @Autowired
    private JsonMapper json;

    @Autowired
    private NearDeadlines deadlines;

    @Autowired
    private ReminderRound round;

    @Autowired
    private NoticeTable notices;

    @Autowired
    private MessageSettings settings;

    @Autowired
    private JdbcClient database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final SetClock clock = new SetClock(Instant.EPOCH);

    @AfterEach
    void nobodyIsTheContact() {
        jdbc.update("update unit set contact_name = null, contact_email = null");
    }

    @Test
    void theAskedUnitHearsOfItsTaskUnderItsOwnNumber() throws IOException {
        CaseId asked = played(3);

        assertThat(jdbc.queryForList(
                        "select number, said from message_notice where case_id = ? and unit_id = 'polisen-sodra-roslagen'",
                        asked.value()))
                .isNotEmpty()
                .allSatisfy(notice -> assertThat(notice)
                        .containsEntry("said", "taskForUnit")
                        .containsEntry("number", number(asked, "polisen")));
    }

    @Test
    void bothAuthoritiesAndTheContactAreRemindedOfAnAnswerThatDoesNotCome() throws IOException {
        jdbc.update(
                "update unit set contact_name = 'Registraturen', contact_email = ? where id = 'polisen-sodra-roslagen'",
                CONTACT);
        CaseId asked = played(3);
        LocalDate due = jdbc.queryForObject(
                "select due from worklist_task where case_id = ? and state = 'OPEN'", LocalDate.class, asked.value());

        remind(asked, due);
        assertThat(mails(asked, CONTACT)).singleElement().satisfies(mail -> {
            assertThat(mail.get("subject").toString()).contains(number(asked, "polisen"));
            assertThat(mail.get("body").toString())
                    .contains("ni är kontakt för enheten")
                    .doesNotContain("Vendevägen", number(asked, "danderyd"));
        });
        assertThat(mails(asked, MUNICIPALITY)).noneMatch(mail -> said(mail, "frist"));

        remind(asked, due.plusDays(1));
        assertThat(mails(asked, CONTACT)).hasSize(2);
        assertThat(mails(asked, POLICE)).anyMatch(mail -> said(mail, "en frist har gått ut"));
        assertThat(mails(asked, MUNICIPALITY))
                .anyMatch(mail -> said(mail, "ett svar har inte kommit i ärende " + number(asked, "danderyd")));
    }

    @Test
    void whoeverHandlesTheCaseHearsThatTheAnswerHasCome() throws IOException {
        CaseId answered = played(4);

        assertThat(mails(answered, MUNICIPALITY))
                .filteredOn(mail -> said(mail, "något har kommit till ärende " + number(answered, "danderyd")))
                .as("what was sent together is one event")
                .singleElement()
                .satisfies(mail -> assertThat(mail.get("body").toString())
                        .contains("Polismyndigheten har skickat något", "/cases/" + answered));
        assertThat(new Visitor(port)
                        .signedInAs("kommunpolis.sodraroslagen")
                        .get("/cases/" + answered)
                        .body())
                .contains("Ledig uppgift: ”")
                .doesNotContain("Något kom från Polismyndigheten");
    }

    private void remind(CaseId asked, LocalDate day) {
        clock.at(day.atTime(9, 0).atZone(ZoneId.of("Europe/Stockholm")).toInstant());
        NearDeadlines own = new NearDeadlines() {
            @Override
            public List<NearDeadline> on(LocalDate today, int unlessSaid) {
                return deadlines.on(today, unlessSaid).stream()
                        .filter(near -> near.caseId().equals(asked.value()))
                        .toList();
            }

            @Override
            public Optional<NearDeadline> lock(NearDeadline seen) {
                return deadlines.lock(seen);
            }
        };
        ZoneId zone = ZoneId.of("Europe/Stockholm");
        new Reminders(own, round, notices, settings, database, transaction, clock, zone).remind();
    }

    private List<Map<String, Object>> mails(CaseId caseId, String address) {
        return jdbc.queryForList(
                "select mail.* from message_mail mail join message_notice notice on notice.mail_id = mail.id"
                        + " where notice.case_id = ? and mail.address = ?",
                caseId.value(),
                address);
    }

    private static boolean said(Map<String, Object> mail, String words) {
        return mail.get("subject").toString().contains(words);
    }

    private String number(CaseId caseId, String authority) {
        return files.numberAt(caseId, new AuthorityId(authority)).orElseThrow();
    }

    private CaseId played(int steps) throws IOException {
        CaseScript whole = json.readValue(
                new ClassPathResource("demonstration/vendevagen-2019.json").getContentAsByteArray(), CaseScript.class);
        return run.play(
                new CaseScript(whole.by(), whole.registration(), whole.steps().subList(0, steps)));
    }
}
