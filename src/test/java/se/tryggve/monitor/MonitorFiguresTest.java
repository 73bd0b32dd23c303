package se.tryggve.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.demo.CaseRun;
import se.tryggve.demo.CaseScript;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** Settled days, open waiting times and registers are what a slow and obvious count of the raw rows says. */
class MonitorFiguresTest extends TryggveTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CaseRun run;

    @Autowired
    private JsonMapper json;

    private Visitor manager;

    @BeforeEach
    void aSettledCaseAndOneThatRuns() throws IOException {
        for (String name : List.of("vendevagen-2019", "morby-centrum", "ordningsvakter-danderyds-sjukhus")) {
            run.play(json.readValue(
                    new ClassPathResource("demonstration/" + name + ".json").getContentAsByteArray(),
                    CaseScript.class));
        }
        manager = new Visitor(port).signedInAs("enhetschef.danderyd");
    }

    @Test
    void theDaysOfSettledCasesAreThoseOfTheCalendar() {
        String slow = """
                select count(*) || ';' || coalesce(sum(settled - received_on), 0) from (
                    select c.received_on, least(c.concluded_on, (select min(greatest(i.from_day, c.received_on))
                            from monitor_interval i where i.case_id = c.id and i.waits_for = 'NOBODY')) as settled
                    from case_file c where c.owner_id = 'danderyd' and c.kind = 'CAMERA_SURVEILLANCE') each
                where settled between date '1990-01-01' and cast(now() at time zone 'Europe/Stockholm' as date)
                """;
        String line = lines("/monitor/waiting.csv?from=1990-01-01").stream()
                .filter(each -> each.startsWith("Kamerabevakning;"))
                .findFirst()
                .orElseThrow();

        String[] cells = line.split(";");
        assertThat(cells[1] + ";" + cells[cells.length - 1]).isEqualTo(jdbc.queryForObject(slow, String.class));
        long sum = 0;
        for (int i = 2; i < cells.length - 1; i++) {
            sum += Long.parseLong(cells[i]);
        }
        assertThat(sum).isEqualTo(Long.parseLong(cells[cells.length - 1]));
    }

    /** From the raw rows of steps, appeals, pauses and measures, without the ledger that the page reads. */
    @Test
    void aCaseWaitsForOthersWhereNothingIsOpenInTheAuthorityItself() throws IOException {
        String slow = """
                select count(*) from case_file c
                cross join (select cast(now() at time zone 'Europe/Stockholm' as date) as day) today
                where c.owner_id = 'danderyd' and c.outcome is null and c.status <> 'inForce' and (
                    exists (select from appeal a where a.case_id = c.id
                        and (a.handed_over_on <= today.day or a.handed_over_on is null and exists (
                            select from worklist_task t where t.process_id = a.process_id
                                and t.process_key = 'legalityReview'))
                        and (a.appealed_further or a.ruled_on is null or a.ruled_on > today.day))
                    or exists (select from deadline d join deadline_pause p on p.deadline_id = d.id
                        where d.case_id = c.id and p.cause = 'supplement' and p.from_day <= today.day
                            and coalesce(p.until_day, d.ended_on, today.day + 1) > today.day)
                    or not exists (select from worklist_task own where own.case_id = c.id
                            and own.authority_id = 'danderyd' and own.ended_at is null and own.process_key <> 'extraTask')
                        and (exists (select from worklist_task theirs where theirs.case_id = c.id and theirs.ended_at is null
                                and theirs.authority_id <> 'danderyd' and theirs.process_key <> 'extraTask')
                            or exists (select from measure m where m.case_id = c.id
                                and m.in_operation_since <= today.day and (m.ended_on is null or m.ended_on > today.day))))
                """;

        int all = rows("/monitor/cases.csv?show=others");

        assertThat(rows("/monitor/cases.csv?show=others&owner=danderyd"))
                .isEqualTo(jdbc.queryForObject(slow, Integer.class))
                .isPositive();
        assertThat(manager.get("/monitor").body().replaceAll("\\s+", " "))
                .contains("<strong>" + all + "</strong> <span>väntar på andra</span>");
    }

    @Test
    void openWaitingTimesAreSavedAsThePageHasThem() {
        Long days = jdbc.queryForObject(
                "select sum(cast(now() at time zone 'Europe/Stockholm' as date) - received_on) from case_file where"
                        + " owner_id = 'danderyd' and outcome is null and status <> 'inForce' and kind ="
                        + " 'CAMERA_SURVEILLANCE'",
                Long.class);

        assertThat(lines("/monitor/waiting-open.csv"))
                .filteredOn(line -> line.startsWith("Kamerabevakning;"))
                .singleElement()
                .asString()
                .endsWith(";" + days);
        assertThat(new String(manager.download("/monitor/waiting-open.xlsx"), 0, 2))
                .isEqualTo("PK");
        assertThat(manager.get("/monitor/waiting").body()).contains("/monitor/waiting-open.csv");
    }

    @Test
    void theRegisterIsTrueWhereEveryRunningCameraHasItsLine() {
        Long running = jdbc.queryForObject(
                "select count(*) from camera_register where controller = 'danderyd' and ended_on is null", Long.class);
        Long missing = jdbc.queryForObject(
                "select count(*) from measure m join case_file c on c.id = m.case_id where c.owner_id = 'danderyd' and"
                        + " m.kind = 'CAMERA' and m.decided_by_kind = 'MUNICIPALITY' and m.assessed_on is not null and"
                        + " m.in_operation_since <= current_date and m.ended_on is null and m.id not in (select"
                        + " measure_id from camera_register where ended_on is null)",
                Long.class);
        Long stale = jdbc.queryForObject(
                "select count(*) from camera_register r join measure m on m.id = r.measure_id where r.controller ="
                        + " 'danderyd' and r.ended_on is null and (m.in_operation_since is null or m.ended_on is not"
                        + " null)",
                Long.class);
        String page = manager.get("/monitor/compliance").body();

        if (missing + stale == 0) {
            assertThat(page).contains("med en rad i förteckningen: " + running);
        } else {
            assertThat(page).contains("Fel i förteckningen: " + Math.min(50, missing + stale));
        }
    }

    /** How many rows a table has, whatever line ends stand in its cells. */
    private int rows(String address) throws IOException {
        CSVFormat swedish = CSVFormat.EXCEL.builder().setDelimiter(';').get();
        return swedish.parse(new StringReader(manager.get(address).body()))
                        .getRecords()
                        .size()
                - 1;
    }

    private List<String> lines(String address) {
        return manager.get(address).body().lines().skip(1).toList();
    }
}
