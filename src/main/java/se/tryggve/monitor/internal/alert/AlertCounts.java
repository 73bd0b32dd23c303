package se.tryggve.monitor.internal.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.AddedStep;
import se.tryggve.workflow.FailedStep;
import se.tryggve.workflow.FailedSteps;

/** Counts what alerts watch, as the managers' pages count it. */
@Component
class AlertCounts {

    private static final String BACKLOG = """
            select count(*) from monitor_case where authority_id = :me and stage = 'OPEN'""";
    private static final String LATE_ANSWERS = """
            select count(*) from monitor_passage
            where owner_id = :me and authority_id <> :me and process_key <> :added and ended_on is null and due < :day""";
    private static final String OWN = """
            select n.case_id, n.written from register_number n join case_file c on c.id = n.case_id
            where c.owner_id = :me and n.authority_id = :me and c.id in (:cases)""";

    private final JdbcClient database;
    private final FailedSteps failed;
    private final Clock clock;
    private final ZoneId legalZone;

    AlertCounts(JdbcClient database, FailedSteps failed, Clock clock, ZoneId legalZone) {
        this.database = database;
        this.failed = failed;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** How many there are of what the alert watches; a threshold of days narrows them. */
    int count(AlertKind kind, AuthorityId authority, int threshold) {
        return switch (kind) {
            case BACKLOG -> number(BACKLOG, authority, today());
            case LATE_ANSWER -> number(LATE_ANSWERS, authority, today().minusDays(threshold));
            case STOPPED ->
                (int) stopped(authority).stream()
                        .map(Alerts.Stopped::id)
                        .distinct()
                        .count();
        };
    }

    /** The authority's own cases in which an automatic step has given up, step by step. */
    List<Alerts.Stopped> stopped(AuthorityId authority) {
        List<FailedStep> steps =
                failed.failed().stream().filter(FailedStep::stopped).toList();
        if (steps.isEmpty()) {
            return List.of();
        }
        Map<UUID, String> own = database
                .sql(OWN)
                .param("me", authority.value())
                .param("cases", steps.stream().map(FailedStep::caseId).collect(Collectors.toSet()))
                .query((row, n) -> Map.entry(row.getObject("case_id", UUID.class), row.getString("written")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return steps.stream()
                .filter(step -> own.containsKey(step.caseId()))
                .map(step -> new Alerts.Stopped(new CaseId(step.caseId()), own.get(step.caseId()), step.name()))
                .toList();
    }

    private int number(String sql, AuthorityId authority, LocalDate day) {
        return database.sql(sql)
                .param("me", authority.value())
                .param("day", day)
                .param("added", AddedStep.MODEL)
                .query(Integer.class)
                .single();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
