package se.tryggve.measure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.measure.Revoked;

/** Where cameras and areas stop because their permit is taken back, and are restored when a court says otherwise. */
@Service
@Transactional
class Revocations {

    private static final String REVOKED = "@measure.ended.revoked";

    private final JdbcClient database;
    private final MeasureRows rows;
    private final FollowUpDesk desk;
    private final AuditLog log;
    private final Clock clock;
    private final ZoneId legalZone;

    Revocations(JdbcClient database, MeasureRows rows, FollowUpDesk desk, AuditLog log, Clock clock, ZoneId legalZone) {
        this.database = database;
        this.rows = rows;
        this.desk = desk;
        this.log = log;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * Keeps what the authority wants to revoke, instead of what it said before.
     *
     * @param from first day without the permit; null for at once
     * @throws RefusedAnswerException at the field {@code revokedObjects}
     */
    void choose(UUID caseId, String process, Collection<UUID> which, LocalDate from) {
        List<UUID> standing = rows.findByCaseIdOrderByKindAscPositionAsc(caseId).stream()
                .filter(row -> !row.operation().hasEnded())
                .map(MeasureRow::id)
                .toList();
        if (!standing.containsAll(which)) {
            throw RefusedAnswerException.at("revokedObjects", "measure.refused.notStanding");
        }
        database.sql("delete from measure_revocation where process_id = ?")
                .param(process)
                .update();
        which.forEach(
                id -> database.sql("insert into measure_revocation (process_id, measure_id, case_id, applies_from)"
                                + " values (?, ?, ?, ?)")
                        .params(process, id, caseId, from)
                        .update());
    }

    /** What a process instance is to revoke and has not stopped yet, and from when. */
    @Transactional(readOnly = true)
    Revoked toBeRevoked(String process) {
        List<String> labels = awaited(process).stream()
                .map(row -> row.asked().label())
                .sorted()
                .toList();
        LocalDate from = database.sql("select max(applies_from) from measure_revocation where process_id = ?")
                .param(process)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        return new Revoked(labels, from);
    }

    /** Notes by which decision what was chosen is taken back, so that a ruling on that decision finds it. */
    void decided(String process, UUID decision) {
        database.sql("update measure_revocation set decision_id = ? where process_id = ?")
                .params(decision, process)
                .update();
    }

    /** Whether anything is still to be stopped by this process instance: a court may have ruled before the day came. */
    @Transactional(readOnly = true)
    boolean awaits(String process) {
        return !awaited(process).isEmpty();
    }

    /** Stops what was chosen, from today; what has ended already stays as it ended. */
    void stop(UUID caseId, String process) {
        for (MeasureRow row : awaited(process)) {
            if (!row.operation().hasEnded()) {
                desk.end(row, today(), REVOKED);
                database.sql("update measure_revocation set stopped_on = ? where process_id = ? and measure_id = ?")
                        .params(today(), process, row.id())
                        .update();
            }
        }
    }

    /** Lets what a decision revoked be started again, and stops nothing more by it: the permit holds after all. */
    void restore(UUID caseId, UUID decision) {
        for (MeasureRow row : chosen("decision_id = ? and stopped_on is not null", decision)) {
            Map<String, Object> before = row.operationFacts();
            row.operation().restore();
            log.record(
                    AuditEvent.onCase(caseId, "measure.restored").from(before).to(row.operationFacts()));
        }
        database.sql("delete from measure_revocation where decision_id = ?")
                .param(decision)
                .update();
    }

    /** What a process instance is to revoke and has not stopped yet. */
    @Transactional(readOnly = true)
    List<MeasureRow> awaited(String process) {
        return chosen("process_id = ? and stopped_on is null", process);
    }

    private List<MeasureRow> chosen(String where, Object of) {
        List<UUID> ids = database.sql("select measure_id from measure_revocation where " + where)
                .param(of)
                .query(UUID.class)
                .list();
        return rows.findAllById(ids);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
