package se.tryggve.deadline.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.deadline.internal.ChangeRegister.Change;

/** Counts last days, writes them down, and has everything that follows them move along. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Counting {

    private final DeadlineRegister deadlines;
    private final PauseRegister pauses;
    private final ExtensionRegister extensions;
    private final ChangeRegister changes;
    private final Reckoner reckoner;
    private final Followers followers;
    private final Notes notes;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;

    Counting(
            DeadlineRegister deadlines,
            PauseRegister pauses,
            ExtensionRegister extensions,
            ChangeRegister changes,
            Reckoner reckoner,
            Followers followers,
            Notes notes,
            AuditLog audit,
            Clock clock,
            ZoneId legalZone) {
        this.deadlines = deadlines;
        this.pauses = pauses;
        this.extensions = extensions;
        this.changes = changes;
        this.reckoner = reckoner;
        this.followers = followers;
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** Begins a deadline; without an anchor it waits for one. */
    DeadlineRow begin(DeadlineRow row, LocalDate anchor) {
        Sum sum = reckoner.sum(row.rule(), anchor, List.of(), today());
        DeadlineRow begun = row.counted(anchor, sum.due());
        deadlines.insert(begun, clock.instant());
        audit.record(AuditEvent.onCase(row.caseId().value(), "deadline.begun").to(facts(begun)));
        return begun;
    }

    /**
     * Counts again from this anchor with the pauses that there are now.
     *
     * @param reason what the officer wrote, or a message key that starts with {@code @}
     */
    DeadlineRow recount(DeadlineRow row, LocalDate anchor, String reason) {
        Sum sum = reckoner.sum(row.rule(), anchor, extensions.of(row.id()), pauses.of(row.id()), today());
        DeadlineRow counted = row.counted(anchor, sum.due());
        deadlines.count(counted);
        audit.record(AuditEvent.onCase(row.caseId().value(), "deadline.recounted")
                .from(facts(row))
                .to(facts(counted))
                .because(reason));
        if (!Objects.equals(row.due(), counted.due())) {
            changes.write(row.id(), new Change(clock.instant(), row.due(), counted.due(), reason));
            notes.moved(row, counted.due(), reason);
            moveAlong(counted, reason);
        }
        return counted;
    }

    private void moveAlong(DeadlineRow row, String reason) {
        for (DeadlineRow follower : deadlines.following(row.id())) {
            recount(follower, row.due(), reason);
        }
        followers.follow(row);
        followers.left(row);
    }

    /** Ends a deadline, and those that are counted from it; ending it again changes nothing. */
    void end(DeadlineRow row, boolean withdrawn) {
        if (!row.running()) {
            return;
        }
        LocalDate day = today();
        String outcome = withdrawn ? "withdrawn" : row.due() != null && day.isAfter(row.due()) ? "late" : "kept";
        deadlines.end(row.id(), day, outcome);
        followers.left(row);
        audit.record(AuditEvent.onCase(row.caseId().value(), "deadline.ended")
                .from(facts(row))
                .to(Map.of("deadline", row.id().toString(), "ended", day.toString(), "outcome", outcome)));
        deadlines.following(row.id()).forEach(follower -> end(follower, true));
    }

    /** Stops a clock without counting again: an open pause moves the last day when it is over. */
    void pause(DeadlineRow row, Pause pause, String process) {
        pauses.insert(row.id(), pause, process);
        audit.record(AuditEvent.onCase(row.caseId().value(), "deadline.paused")
                .to(Map.of(
                        "deadline", row.id().toString(),
                        "from", pause.from().toString(),
                        "until", Objects.toString(pause.until(), ""),
                        "cause",
                                Objects.toString(
                                        pause.cause().words(), pause.cause().code()),
                        "document", Objects.toString(pause.cause().document(), ""))));
    }

    /** Gives more time than the rule does, and counts again. */
    DeadlineRow extend(DeadlineRow row, Extension extension) {
        extensions.insert(row.id(), extension, clock.instant());
        audit.record(AuditEvent.onCase(row.caseId().value(), "deadline.extended")
                .to(Map.of(
                        "deadline", row.id().toString(),
                        "length", extension.term().length(),
                        "unit", extension.term().unit().code()))
                .because(extension.reason()));
        return recount(row, row.anchor(), extension.reason());
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }

    private Map<String, Object> facts(DeadlineRow row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("deadline", row.id().toString());
        facts.put("rule", row.rule().code());
        facts.put("anchor", Objects.toString(row.anchor(), null));
        facts.put("due", Objects.toString(row.due(), null));
        facts.put("step", row.name());
        return facts;
    }
}
