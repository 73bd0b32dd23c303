package se.tryggve.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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
        for (String name : List.of("vendevagen-2019", "morby-centrum")) {
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

    private List<String> lines(String address) {
        return manager.get(address).body().lines().skip(1).toList();
    }
}
