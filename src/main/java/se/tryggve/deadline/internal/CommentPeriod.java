package se.tryggve.deadline.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.Directory;

/** The time that a party gets to comment on material by the table {@code deadlineRules} (förvaltningslagen 25 §), from today. */
@Component
class CommentPeriod implements FactSource {

    private static final String RULE = "partyComments";

    private final RuleBook rules;
    private final Reckoner reckoner;
    private final CaseFiles cases;
    private final Directory directory;
    private final Clock clock;
    private final ZoneId legalZone;

    CommentPeriod(
            RuleBook rules, Reckoner reckoner, CaseFiles cases, Directory directory, Clock clock, ZoneId legalZone) {
        this.rules = rules;
        this.reckoner = reckoner;
        this.cases = cases;
        this.directory = directory;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public String name() {
        return "commentPeriod";
    }

    /** The last day; nothing where the authority follows no such rule. */
    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        return of(
                        cases.overview(new CaseId(caseId)),
                        directory.authority(viewer).kind())
                .map(time -> Map.of("lastDay", time.lastDay().toString()))
                .orElseGet(Map::of);
    }

    Optional<Time> of(CaseOverview overview, AuthorityKind asking) {
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        return rules.find(overview, asking, RULE)
                .map(rule -> new Time(
                        rule, reckoner.sum(rule, today, List.of(), today).due()));
    }

    /** How the time is counted and the day on which it ends when it begins today, Europe/Stockholm. */
    record Time(Rule rule, LocalDate lastDay) {}
}
