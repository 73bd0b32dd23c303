package se.tryggve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

class StartTest extends TryggveTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theEmbeddedDatabaseWritesDurably() {
        assertThat(jdbc.queryForObject("select current_setting('fsync')", String.class))
                .isEqualTo("on");
        assertThat(jdbc.queryForObject("select current_setting('synchronous_commit')", String.class))
                .isEqualTo("on");
    }

    @Test
    void theEnginesTablesStandInTheirOwnSchemaWithTheMissingIndex() {
        assertThat(jdbc.queryForObject(
                        "select count(*) from pg_indexes where schemaname = 'camunda'"
                                + " and indexname = 'act_idx_task_parent_task'",
                        Integer.class))
                .isEqualTo(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from pg_tables where schemaname <> 'camunda' and tablename like 'act\\_%'",
                        Integer.class))
                .isZero();
    }
}
