package se.tryggve.monitor.internal;

import java.util.HashMap;
import java.util.Map;
import se.tryggve.monitor.internal.CaseChoice.Show;
import se.tryggve.workflow.AddedStep;

/** A choice of cases as SQL over {@code monitor_case c} and today's {@code monitor_interval i}. */
final class CaseConditions {

    /** Whom a case waits for; another authority than its own knows only whether something is asked of it. */
    static final String WAITS = """
            case when c.owner_id = c.authority_id then i.waits_for when c.next_due is not null then 'OWN' end""";

    /** Today's line of the ledger beside a case. */
    static final String TODAY = """
             left join lateral (select last.waits_for from monitor_interval last
                where last.case_id = c.case_id and c.stage = 'OPEN' and last.from_day <= :today
                order by last.from_day desc limit 1) i on true""";

    /** Nothing can be done in the authority itself. */
    static final String OTHERS = "(" + WAITS + ") is distinct from 'OWN'";

    /** The last day has passed. */
    static final String LATE = "c.next_due < :today";

    /** The last day is within a week. */
    static final String SOON = "c.next_due between :today and :today + 7";

    private final StringBuilder sql = new StringBuilder(" where c.authority_id = :me");
    private final Map<String, Object> parameters = new HashMap<>();
    private final CaseChoice choice;

    private CaseConditions(CaseChoice choice) {
        this.choice = choice;
    }

    static CaseConditions of(CaseChoice choice) {
        CaseConditions conditions = new CaseConditions(choice);
        conditions.show();
        conditions.add(
                " and c.kind = :kind",
                "kind",
                choice.kind() == null ? null : choice.kind().name());
        conditions.add(" and c.phase = :phase", "phase", choice.phase());
        conditions.add(" and c.owner_id = :owner", "owner", choice.owner());
        boolean unruled = choice.regime() != null && choice.regime().isEmpty();
        conditions.add(unruled ? " and c.regime is null" : " and c.regime = :regime", "regime", choice.regime());
        conditions.add(" and c.closed_as = :outcome", "outcome", choice.outcome());
        conditions.add(
                " and (" + WAITS + ") = :waits",
                "waits",
                choice.waits() == null ? null : choice.waits().name());
        conditions.desk();
        return conditions;
    }

    String sql() {
        return sql.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void show() {
        switch (choice.show()) {
            case LATE -> sql.append(choice.step() == null && choice.unit() == null ? " and " + LATE : "");
            case SOON -> sql.append(" and " + SOON);
            case OTHERS -> sql.append(" and " + OTHERS);
            case SETTLED -> sql.append(" and c.settled_on <= :today and c.own_days is not null");
            case AWAITED -> {
                add("", "added", AddedStep.MODEL);
                among("select p.case_id from monitor_passage p where p.owner_id = :me and p.authority_id <> :me"
                        + " and p.process_key <> :added and p.ended_on is null and p.due < :today" + days("p.due"));
            }
            case PASSED -> step(" and p.done", "p.ended_on");
            case KEPT -> deadline(" and d.outcome = 'kept'", "d.ended_on");
            case MISSED -> deadline(" and d.outcome = 'late'", "d.ended_on");
            case OVERDUE -> deadline(" and d.ended_on is null and not d.lapses and d.due < :today", "d.due");
            default -> {}
        }
        if (choice.show().open()) {
            sql.append(" and c.stage = 'OPEN'");
        }
        switch (choice.show()) {
            case SETTLED -> sql.append(days("c.settled_on"));
            case CLOSED -> sql.append(" and c.closed_on is not null").append(days("c.closed_on"));
            case AWAITED, PASSED, KEPT, MISSED, OVERDUE -> {}
            default -> sql.append(days("c.received_on"));
        }
    }

    /** Open tasks of a unit, a person or a step. */
    private void desk() {
        if (choice.show().open() && choice.step() != null) {
            step(" and p.ended_on is null" + late(), null);
        } else if (choice.unit() != null) {
            add("", "unit", choice.unit());
            add("", "officer", choice.officer());
            String whose = choice.officer() == null
                    ? ""
                    : choice.officer().isEmpty() ? " and p.assignee is null" : " and p.assignee = :officer";
            among("select p.case_id from monitor_passage p where p.ended_on is null and p.authority_id = :me"
                    + " and p.unit_id = :unit" + whose + late());
        }
    }

    private String late() {
        return choice.show() == Show.LATE ? " and p.due < :today" : "";
    }

    /** Steps of the authority's own cases, and its own steps in others' cases; never what others have added by hand. */
    private void step(String condition, String day) {
        add("", "process", choice.process());
        add("", "step", choice.step());
        add("", "added", AddedStep.MODEL);
        String narrowed = (choice.process() == null ? "" : " and p.process_key = :process")
                + (choice.step() == null ? "" : " and p.element = :step")
                + condition
                + (day == null ? "" : days(day));
        String passages = "select p.case_id from monitor_passage p where ";
        among(passages + "p.owner_id = :me and (p.authority_id = :me or p.process_key <> :added)" + narrowed + " union "
                + passages + "p.authority_id = :me and p.owner_id <> p.authority_id" + narrowed);
    }

    private void deadline(String condition, String day) {
        add("", "basis", choice.basis());
        add("", "rule", choice.rule());
        among("select d.case_id from deadline d where d.authority_id = :me"
                + (choice.basis() == null ? "" : " and d.basis = :basis")
                + (choice.rule() == null ? "" : " and d.rule = :rule") + condition + days(day));
    }

    /** Finds the few rows first: from the cases, every one of them would be looked up. */
    private void among(String cases) {
        sql.append(" and c.case_id = any (array(").append(cases).append("))");
    }

    private String days(String column) {
        add("", "from", choice.from());
        add("", "to", choice.to());
        return (choice.from() == null ? "" : " and " + column + " >= :from")
                + (choice.to() == null ? "" : " and " + column + " <= :to");
    }

    private void add(String condition, String name, Object value) {
        if (value != null) {
            sql.append(condition);
            parameters.put(name, value);
        }
    }
}
