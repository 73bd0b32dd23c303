package se.tryggve.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Fills the tables that the application writes, with SQL, set by set ({@code src/test/resources/bench}). While it fills,
 * the tables have no secondary indexes, and neither foreign keys nor triggers are asked.
 */
final class Filling {

    private static final List<String> OPEN = List.of(
            "case_file",
            "case_participant",
            "register_number",
            "worklist_task",
            "worklist_wait",
            "search_entry",
            "camunda.act_ru_execution",
            "camunda.act_ru_task",
            "camunda.act_ru_identitylink",
            "camunda.act_ru_variable");
    private static final List<String> COUNTED = List.of(
            "case_file",
            "register_number",
            "monitor_case",
            "monitor_interval",
            "monitor_passage",
            "deadline",
            "decision");

    private static final String SECONDARY = """
            select cast(i.indexrelid as regclass) as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
            where i.indrelid = cast(? as regclass) and not i.indisprimary
                and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
            """;

    private final DataSource source;
    private final String definition;
    private int filled;

    Filling(DataSource source, String definition) {
        this.source = source;
        this.definition = definition;
    }

    void organisation() {
        within(List.of(), statement -> run(statement, "organisation", 0, 0));
    }

    /** So many open tasks altogether, each of a case of its own. */
    void open(int many) {
        timed(
                many + " open tasks",
                () -> within(OPEN, statement -> {
                    for (String script : List.of("tasks", "engine", "search")) {
                        run(statement, script, filled + 1, many);
                    }
                }));
        filled = many;
    }

    /** So many finished cases, and what is counted of the open ones. */
    void finished(int many) {
        timed(
                many + " finished cases",
                () -> within(COUNTED, statement -> {
                    run(statement, "running", 1, filled);
                    run(statement, "finished", filled + 1, filled + many);
                }));
    }

    private interface Work {
        void with(Statement statement) throws SQLException;
    }

    private static void timed(String what, Runnable work) {
        long begun = System.nanoTime();
        work.run();
        System.out.printf(
                "%s: filled in %d s%n",
                what, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }

    private void within(List<String> tables, Work work) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("set search_path = tryggve; set session_replication_role = replica;"
                    + " set synchronous_commit = off; set maintenance_work_mem = '512MB'; set work_mem = '256MB'");
            List<String> indexes = new ArrayList<>();
            for (String table : tables) {
                indexes.addAll(taken(connection, statement, table));
            }
            work.with(statement);
            for (String index : indexes) {
                statement.execute(index);
            }
            for (String table : tables) {
                statement.execute("vacuum (analyze) " + table);
            }
            statement.execute("checkpoint");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Takes the secondary indexes of a table away and tells how they are made again. */
    private static List<String> taken(Connection connection, Statement statement, String table) throws SQLException {
        Map<String, String> definitions = new java.util.LinkedHashMap<>();
        try (var asked = connection.prepareStatement(SECONDARY)) {
            asked.setString(1, table);
            ResultSet rows = asked.executeQuery();
            while (rows.next()) {
                definitions.put(rows.getString("name"), rows.getString("definition"));
            }
        }
        for (String name : definitions.keySet()) {
            statement.execute("drop index " + name);
        }
        return List.copyOf(definitions.values());
    }

    private void run(Statement statement, String script, int from, int to) throws SQLException {
        try {
            statement.execute(new ClassPathResource("bench/" + script + ".sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace(":from", String.valueOf(from))
                    .replace(":to", String.valueOf(to))
                    .replace(":definition", definition));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
