package se.tryggve.workflow.internal;

import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the engine's own scripts, in a schema of their own, and the index on parent tasks that
 * the scripts lack (without it each completed task reads the whole task table).
 */
@Component
class V2__EngineTables extends BaseJavaMigration {

    private static final List<String> SCRIPTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws Exception {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local search_path to camunda");
            SCRIPTS.forEach(script -> run(connection, script));
            statement.execute("create index act_idx_task_parent_task on act_ru_task (parent_task_id_)");
            statement.execute("set local search_path to tryggve");
        }
    }

    private static void run(Connection connection, String script) {
        ScriptUtils.executeSqlScript(
                connection,
                new ClassPathResource("org/camunda/bpm/engine/db/create/activiti.postgres.create." + script + ".sql"));
    }
}
