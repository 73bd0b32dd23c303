package se.tryggve.deadline.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.workflow.DecisionTables;

/** The dated rules of the table {@code deadlineRules}: a case keeps those of the day on which it was received. */
@Component
class RuleBook {

    private static final String TABLE = "deadlineRules";

    private final DecisionTables tables;

    RuleBook(DecisionTables tables) {
        this.tables = tables;
    }

    /** The rules by which an authority of this kind counts in the case, in the order of the table. */
    List<Rule> of(CaseOverview overview, AuthorityKind keeper) {
        Map<String, Object> facts = Map.of(
                "measure", overview.kind().measure(),
                "receivedDate", overview.received().toString(),
                "authority", keeper.code());
        return tables.rows(TABLE, facts).stream().map(RuleBook::rule).toList();
    }

    /** One of them; empty where the law of that day knows no such time. */
    Optional<Rule> find(CaseOverview overview, AuthorityKind keeper, String code) {
        return of(overview, keeper).stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst();
    }

    private static Rule rule(Map<String, Object> row) {
        return new Rule(
                text(row, "rule"),
                Basis.ofCode(text(row, "basis")),
                text(row, "law"),
                text(row, "event"),
                new Term(((Number) row.get("length")).intValue(), TermUnit.ofCode(text(row, "unit"))),
                Boolean.TRUE.equals(row.get("pausable")),
                "workingDay".equals(row.get("endsOn")),
                "participants".equals(row.get("knownTo")),
                "lapse".equals(row.get("meaning")),
                leeway(row));
    }

    private static Leeway leeway(Map<String, Object> row) {
        Number days = (Number) row.get("remindDays");
        return new Leeway(Boolean.TRUE.equals(row.get("extendable")), days == null ? null : days.intValue());
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row.get(column);
        return value == null ? null : value.toString();
    }
}
