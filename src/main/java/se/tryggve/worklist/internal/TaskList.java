package se.tryggve.worklist.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggve.worklist.Presence;
import se.tryggve.worklist.TaskCounts;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskPage;
import se.tryggve.worklist.TaskQuery;
import se.tryggve.worklist.TaskView;

/** Reads the list, one statement a question. Uses the indexes {@code worklist_*_ix}. */
@Component
class TaskList {

    /** The latest changes of a unit's tasks and what it waits for; a late commit is seen as long as it is among them. */
    private static final String VERSION = """
            (select md5(string_agg(unit.changes, ' ')) from unnest(cast(? as text[])) seat(unit) cross join lateral
                (select concat(
                    (select string_agg(task.id || task.changed_at, ',') from (select id, changed_at from worklist_task
                        where unit_id = seat.unit order by changed_at desc, id desc limit 50) task),
                    (select string_agg(wait.task_id || wait.due, ',') from (select task_id, due from worklist_wait
                        where unit_id = seat.unit order by due, task_id limit 1001) wait),
                    cast(? as date)) as changes) unit)
            """;

    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId legalZone;

    TaskList(JdbcClient database, Clock clock, ZoneId legalZone) {
        this.database = database;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    List<TaskRow> read(Desk desk, TaskQuery query, TaskCursor after, int atMost) {
        OffsetDateTime seenAfter = clock.instant().minus(Presence.LASTS).atOffset(ZoneOffset.UTC);
        ListStatement statement = ListStatement.lines(desk, query, after, today(), seenAfter, atMost);
        return database.sql(statement.sql())
                .params(statement.values())
                .query((row, number) -> TaskRow.read(row))
                .list();
    }

    /** Counts the views and these queries together, tells the version of the list, and how many tasks were taken away. */
    TaskCounts counts(Desk desk, List<TaskQuery> queries) {
        List<TaskView> views = views(desk);
        ListStatement statement = new ListStatement().add("select ");
        views.forEach(view -> statement
                .count(desk, TaskQuery.of(view), today(), TaskPage.COUNTED)
                .add(", "));
        queries.forEach(
                query -> statement.count(desk, query, today(), TaskPage.COUNTED).add(", "));
        version(desk, statement)
                .add(
                        ", (select count(*) from worklist_loss where officer_id = ? and read_at is null)",
                        desk.officer().value());
        return database.sql(statement.sql())
                .params(statement.values())
                .query((row, number) -> counted(row, views, queries.size()))
                .single();
    }

    /** A word that changes whenever the lists of the desk's units do. */
    String version(Desk desk) {
        ListStatement statement = version(desk, new ListStatement().add("select "));
        return database.sql(statement.sql())
                .params(statement.values())
                .query(String.class)
                .single();
    }

    /** A value as the driver takes it. */
    static Object sqlValue(Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    private ListStatement version(Desk desk, ListStatement statement) {
        return statement.add(VERSION, desk.units().toArray(String[]::new), today());
    }

    /** What cases wait for is for those who read cases. */
    private static List<TaskView> views(Desk desk) {
        List<TaskView> views = new ArrayList<>(List.of(TaskView.values()));
        if (!desk.readsCases()) {
            views.remove(TaskView.WAITING);
        }
        return views;
    }

    private static TaskCounts counted(ResultSet row, List<TaskView> views, int queries) throws SQLException {
        Map<TaskView, Integer> byView = new EnumMap<>(TaskView.class);
        for (int i = 0; i < views.size(); i++) {
            byView.put(views.get(i), row.getInt(i + 1));
        }
        List<Integer> others = new ArrayList<>();
        for (int i = 1; i <= queries; i++) {
            others.add(row.getInt(views.size() + i));
        }
        return new TaskCounts(
                byView, others, row.getString(views.size() + queries + 1), row.getInt(views.size() + queries + 2));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
