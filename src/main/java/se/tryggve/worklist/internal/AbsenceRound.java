package se.tryggve.worklist.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;

/** Begins absences on their first day and ends them after their last one, each in a transaction of its own. */
@Component
class AbsenceRound {

    private static final Logger LOG = LoggerFactory.getLogger(AbsenceRound.class);

    private final AbsenceRows absences;
    private final AbsenceMoves moves;
    private final StandIns standIns;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    AbsenceRound(
            AbsenceRows absences,
            AbsenceMoves moves,
            StandIns standIns,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.absences = absences;
        this.moves = moves;
        this.standIns = standIns;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Every hour, so that a day on which nothing ran at midnight begins late and not never; who is back comes first. */
    @Scheduled(cron = "${tryggve.worklist.absences:0 1 * * * *}", zone = "Europe/Stockholm")
    void go() {
        LocalDate today = standIns.today();
        for (UUID id : absences.due(today)) {
            try {
                transaction.executeWithoutResult(status -> absences.lock(id)
                        .filter(absence -> !absence.over())
                        .ifPresent(absence -> turn(absence, today)));
            } catch (RuntimeException failed) {
                LOG.error("Absence {} was neither begun nor ended; it is tried again in an hour", id, failed);
            }
        }
    }

    private void turn(AbsenceRow absence, LocalDate today) {
        boolean ends = absence.last().isBefore(today);
        if (ends) {
            moves.end(absence);
        } else if (!absence.begun()) {
            moves.begin(absence);
        }
        audit.record(
                AuditEvent.onIdentity(ends ? "absence.ended" : "absence.begun").to(absence.values()));
    }
}
