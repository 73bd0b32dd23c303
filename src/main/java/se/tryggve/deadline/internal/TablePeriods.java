package se.tryggve.deadline.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.AuthorityKind;

/** The times that the table {@code deadlineRules} gives others to act, counted from today. */
@Component
class TablePeriods {

    /** The time that a party gets to comment on material (förvaltningslagen 25 §). */
    static final String COMMENTS = "partyComments";
    /** The time that a security company gets to remedy what it does not do. */
    static final String REMEDY = "companyRemedy";

    private final RuleBook rules;
    private final Reckoner reckoner;
    private final Clock clock;
    private final ZoneId legalZone;

    TablePeriods(RuleBook rules, Reckoner reckoner, Clock clock, ZoneId legalZone) {
        this.rules = rules;
        this.reckoner = reckoner;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The time that the rule gives; empty where authorities of this kind follow no such rule. */
    Optional<Time> of(CaseOverview overview, AuthorityKind asking, String code) {
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        return rules.find(overview, asking, code)
                .map(rule -> new Time(
                        rule, reckoner.sum(rule, today, List.of(), today).due()));
    }

    /** How the time is counted and the day on which it ends when it begins today, Europe/Stockholm. */
    record Time(Rule rule, LocalDate lastDay) {}
}
