package se.tryggve.deadline;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.browser.BrowserTest;
import se.tryggve.browser.Look;
import se.tryggve.browser.Visitor;
import se.tryggve.demo.CaseRun;
import se.tryggve.demo.CaseScript;
import tools.jackson.databind.json.JsonMapper;

/** What EveryPageTest cannot open by its address: a refused pause, a pause that was entered, the sum of a task. */
class DeadlineBrowserTest extends BrowserTest {

    private static final String LONG_CAUSE = "sökanden har bett om anstånd eftersom markägarens medgivande dröjer och"
            + " fastighetsförvaltningsorganisationen är bortrest";

    @Autowired
    private CaseRun run;

    @Autowired
    private JsonMapper json;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    static Stream<Look> looks() {
        return Stream.of(
                Look.WIDE, Look.PHONE.inTheDark(), Look.PHONE.inEnglish().withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void anOfficerReadsTheSumEntersAPauseAndSeesTheDayMove(Look look) throws IOException {
        UUID id = run.play(json.readValue(
                        new ClassPathResource("demonstration/ordningsvakter-danderyds-sjukhus.json")
                                .getContentAsByteArray(),
                        CaseScript.class))
                .value();
        Visitor officer = loginAs("tillstand.polisregion", look);
        officer.open("/cases/" + id + "#deadlines").picture("deadline-section").approves();

        officer.open("/cases/" + id + "/deadlines/" + examination(id));
        officer.page().locator("details:has([name=from]) > summary").click();
        officer.page().locator("form:has([name=from]) [type=submit]").click();
        officer.picture("deadline-errors").approves();
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        officer.page().locator("[name=from]").fill(today.toString());
        officer.page().locator("[name=until]").fill(today.plusDays(6).toString());
        officer.page().locator("[name=cause]").fill(LONG_CAUSE);
        officer.page().locator("form:has([name=from]) [type=submit]").click();
        officer.sees(LONG_CAUSE).picture("deadline-paused").approves();

        officer.open("/cases/" + id + "/deadlines/new").picture("deadline-new").approves();
        officer.open("/tasks/" + task(id));
        officer.page().locator("details.sum > summary").click();
        officer.picture("deadline-task").approves();
    }

    private UUID examination(UUID caseId) {
        return jdbc.queryForObject(
                "select id from deadline where case_id = ? and rule = 'examination'", UUID.class, caseId);
    }

    private String task(UUID caseId) {
        return jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN' and role_group = 'police.permitOfficer'",
                String.class,
                caseId);
    }
}
