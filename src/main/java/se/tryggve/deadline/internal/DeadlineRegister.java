package se.tryggve.deadline.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.casefile.CaseId;
import se.tryggve.deadline.DeadlineId;

/** The rows of every deadline. */
@Repository
class DeadlineRegister {

    private final JdbcClient database;

    DeadlineRegister(JdbcClient database) {
        this.database = database;
    }

    void insert(DeadlineRow row, Instant now) {
        Map<String, Object> values = counted(row.rule());
        values.put("id", row.id().value());
        values.put("case", row.caseId().value());
        values.put("authority", row.authority().value());
        values.put("keeper", row.keeper().value());
        values.put("name", row.name());
        values.put("process", row.origin().process());
        values.put("task", row.origin().task());
        values.put(
                "follows",
                row.origin().follows() == null ? null : row.origin().follows().value());
        values.put("anchor", row.anchor());
        values.put("due", row.due());
        values.put("at", now.atOffset(ZoneOffset.UTC));
        database.sql("""
                        insert into deadline (id, case_id, authority_id, keeper_id, rule, name, basis, law, event, term_length,
                            term_unit, pausable, ends_on_working_day, open_to_all, lapses, extendable, remind_days, process_id, task_id, follows_id,
                            anchor, due, begun_at, version)
                        values (:id, :case, :authority, :keeper, :rule, :name, :basis, :law, :event, :length, :unit,
                            :pausable, :workingDay, :open, :lapses, :extendable, :remindDays, :process, :task, :follows, :anchor, :due, :at, 0)
                        """).params(values).update();
    }

    private static Map<String, Object> counted(Rule rule) {
        Map<String, Object> values = new HashMap<>();
        values.put("rule", rule.code());
        values.put("basis", rule.basis().code());
        values.put("law", rule.law());
        values.put("event", rule.event());
        values.put("length", rule.term() == null ? null : rule.term().length());
        values.put("unit", rule.term() == null ? null : rule.term().unit().code());
        values.put("pausable", rule.pausable());
        values.put("workingDay", rule.endsOnWorkingDay());
        values.put("open", rule.open());
        values.put("lapses", rule.lapses());
        values.put("extendable", rule.leeway().extendable());
        values.put("remindDays", rule.leeway().remindDays());
        return values;
    }

    Optional<DeadlineRow> find(DeadlineId id) {
        return one("select * from deadline where id = ?", id.value());
    }

    /** The row, locked until the transaction is over. */
    Optional<DeadlineRow> lock(DeadlineId id) {
        return one("select * from deadline where id = ? for update", id.value());
    }

    Optional<DeadlineRow> ofTask(String task) {
        return one("select * from deadline where task_id = ?", task);
    }

    /** The deadline of this rule that a process instance has begun and that still runs. */
    Optional<DeadlineRow> running(String process, String rule) {
        return one("""
                select * from deadline where process_id = ? and rule = ? and ended_on is null
                order by begun_at desc limit 1 for update""", process, rule);
    }

    /** The deadline of this rule that a process instance has begun, whether it still runs or not. */
    Optional<DeadlineRow> begunBy(String process, String rule) {
        return one("""
                select * from deadline where process_id = ? and rule = ? order by begun_at desc limit 1""", process, rule);
    }

    List<DeadlineRow> ofCase(CaseId caseId) {
        return many("select * from deadline where case_id = ? order by due nulls last, id", caseId.value());
    }

    /** Those that are counted from another's last day. */
    List<DeadlineRow> following(DeadlineId id) {
        return many("select * from deadline where follows_id = ? and ended_on is null for update", id.value());
    }

    void count(DeadlineRow row) {
        database.sql("update deadline set anchor = ?, due = ?, version = version + 1 where id = ?")
                .params(row.anchor(), row.due(), row.id().value())
                .update();
    }

    /** Makes a deadline the last day of a step, which says what binds it. */
    void belongsTo(DeadlineId id, String task, String name, Basis basis) {
        database.sql("update deadline set task_id = ?, name = ?, basis = ? where id = ?")
                .params(task, name, basis.code(), id.value())
                .update();
    }

    /** Writes down the step's name and its period, without counting. */
    void declare(DeadlineRow row) {
        Map<String, Object> values = counted(row.rule());
        values.put("id", row.id().value());
        values.put("name", row.name());
        database.sql("""
                        update deadline set name = :name, basis = :basis, term_length = :length, term_unit = :unit,
                            pausable = :pausable, ends_on_working_day = :workingDay, version = version + 1 where id = :id
                        """).params(values).update();
    }

    void end(DeadlineId id, LocalDate day, String outcome) {
        database.sql("update deadline set ended_on = ?, outcome = ?, version = version + 1 where id = ?")
                .params(day, outcome, id.value())
                .update();
    }

    private Optional<DeadlineRow> one(String statement, Object... parameters) {
        return many(statement, parameters).stream().findFirst();
    }

    private List<DeadlineRow> many(String statement, Object... parameters) {
        return database.sql(statement)
                .params(parameters)
                .query((row, n) -> DeadlineRow.read(row))
                .list();
    }
}
