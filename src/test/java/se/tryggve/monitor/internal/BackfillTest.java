package se.tryggve.monitor.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseTest;

/** A case that was there before the monitor is counted like one that comes now. */
class BackfillTest extends CaseTest {

    private static final List<String> TABLES = List.of("monitor_case", "monitor_interval", "monitor_passage");

    @Autowired
    private Backfill backfill;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aCaseThatIsDueGetsTheSameRows() {
        UUID id = openCase("Från tiden före").value();
        List<Object> counted = rows(id);
        assertThat(counted).hasSize(3);
        TABLES.forEach(table -> jdbc.update("delete from " + table + " where case_id = ?", id));
        jdbc.update("insert into monitor_due (case_id) values (?)", id);

        backfill.countWhatIsDue();

        assertThat(rows(id)).isEqualTo(counted);
        assertThat(jdbc.queryForObject("select count(*) from monitor_due", Long.class))
                .isZero();
    }

    private List<Object> rows(UUID id) {
        return TABLES.stream()
                .flatMap(table -> jdbc.queryForList("select * from " + table + " where case_id = ?", id).stream())
                .map(Object.class::cast)
                .toList();
    }
}
