package se.tryggve.deadline.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.deadline.DeadlineId;
import se.tryggve.identity.AuthorityId;

/**
 * A deadline as it is kept.
 *
 * @param authority who must act by then
 * @param keeper who counts it and may change it
 * @param name what a step is called; null where the rule has a name
 * @param origin the process and the step that it belongs to
 * @param anchor the day that it is counted from; null while nobody knows it
 * @param due the last day; null while there is no anchor
 * @param ended the day on which it was over; null while it runs
 * @param outcome {@code kept}, {@code late} or {@code withdrawn}; null while it runs
 * @param version counts the changes
 */
record DeadlineRow(
        DeadlineId id,
        CaseId caseId,
        AuthorityId authority,
        AuthorityId keeper,
        Rule rule,
        String name,
        Origin origin,
        LocalDate anchor,
        LocalDate due,
        LocalDate ended,
        String outcome,
        int version) {

    /**
     * Where a deadline belongs.
     *
     * @param process the process instance that began it; null if an officer did
     * @param task the step that it is the last day of; null if none
     * @param follows the deadline whose last day is the anchor; null if none
     */
    record Origin(String process, String task, DeadlineId follows) {

        static Origin process(String process) {
            return new Origin(process, null, null);
        }
    }

    static DeadlineRow begun(CaseId caseId, AuthorityId authority, AuthorityId keeper, Rule rule, Origin origin) {
        DeadlineId id = new DeadlineId(UUID.randomUUID());
        return new DeadlineRow(id, caseId, authority, keeper, rule, null, origin, null, null, null, null, 0);
    }

    DeadlineRow named(String step) {
        return new DeadlineRow(id, caseId, authority, keeper, rule, step, origin, anchor, due, ended, outcome, version);
    }

    /** The same deadline of a step that its model declares otherwise now. */
    DeadlineRow declared(String step, Rule now) {
        return new DeadlineRow(id, caseId, authority, keeper, now, step, origin, anchor, due, ended, outcome, version);
    }

    DeadlineRow counted(LocalDate from, LocalDate last) {
        return new DeadlineRow(id, caseId, authority, keeper, rule, name, origin, from, last, ended, outcome, version);
    }

    boolean running() {
        return ended == null;
    }

    /** Whether people say when it is over; otherwise a step or an answer does. */
    boolean endedByPeople() {
        return origin.task() == null
                && !rule.code().equals(Rule.ANSWER_BY)
                && !rule.code().equals(Rule.SILENT_AFTER);
    }

    /** Whether whoever counts it may give more time: its rule lets them, and there is a period to make longer. */
    boolean extendable() {
        return rule.leeway().extendable() && rule.term() != null && !rule.term().backwards() && due != null;
    }

    /** Whether an authority that takes part in the case may know it. */
    boolean knownTo(AuthorityId viewer) {
        return rule.open() || authority.equals(viewer) || keeper.equals(viewer);
    }

    static DeadlineRow read(ResultSet row) throws SQLException {
        return new DeadlineRow(
                new DeadlineId(row.getObject("id", UUID.class)),
                new CaseId(row.getObject("case_id", UUID.class)),
                new AuthorityId(row.getString("authority_id")),
                new AuthorityId(row.getString("keeper_id")),
                rule(row),
                row.getString("name"),
                new Origin(row.getString("process_id"), row.getString("task_id"), follows(row)),
                row.getObject("anchor", LocalDate.class),
                row.getObject("due", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("outcome"),
                row.getInt("version"));
    }

    private static Rule rule(ResultSet row) throws SQLException {
        String unit = row.getString("term_unit");
        return new Rule(
                row.getString("rule"),
                Basis.ofCode(row.getString("basis")),
                row.getString("law"),
                row.getString("event"),
                unit == null ? null : new Term(row.getInt("term_length"), TermUnit.ofCode(unit)),
                row.getBoolean("pausable"),
                row.getBoolean("ends_on_working_day"),
                row.getBoolean("open_to_all"),
                row.getBoolean("lapses"),
                new Leeway(row.getBoolean("extendable"), row.getObject("remind_days", Integer.class)));
    }

    private static DeadlineId follows(ResultSet row) throws SQLException {
        UUID other = row.getObject("follows_id", UUID.class);
        return other == null ? null : new DeadlineId(other);
    }
}
