package se.tryggve.casefile.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.Authority;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Unit;

/** Lets units into a case and gives their authorities a register number of their own. */
@Component
class Admission {

    private final Participants participants;
    private final RegisterNumbers numbers;
    private final Numbering numbering;
    private final Directory directory;
    private final Timeline timeline;
    private final AuditLog audit;
    private final Clock clock;

    Admission(
            Participants participants,
            RegisterNumbers numbers,
            Numbering numbering,
            Directory directory,
            Timeline timeline,
            AuditLog audit,
            Clock clock) {
        this.participants = participants;
        this.numbers = numbers;
        this.numbering = numbering;
        this.directory = directory;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
    }

    /** The owner's own unit, with the number that the case is opened under. */
    String found(CaseId id, Unit unit, String series) {
        participants.save(ParticipantRow.admit(id, unit, clock.instant(), "casefile.why.owner"));
        return numbering.assign(id, directory.authority(unit.authority()), series);
    }

    void admit(CaseId id, Unit unit, String why) {
        if (participants.existsByCaseIdAndUnit(id.value(), unit.id().value())) {
            return;
        }
        Authority authority = directory.authority(unit.authority());
        participants.save(ParticipantRow.admit(id, unit, clock.instant(), why));
        String written = numbers.findByCaseIdAndAuthority(
                        id.value(), authority.id().value())
                .map(RegisterNumberRow::written)
                .orElseGet(() -> numbering.assign(id, authority, null));
        timeline.write(
                id,
                TimelineNote.shared("casefile.timeline.admitted", authority.name(), unit.name(), written)
                        .quietly());
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("unit", unit.id().value());
        after.put("authority", authority.id().value());
        after.put("number", written);
        audit.record(AuditEvent.onCase(id.value(), "case.participantAdmitted")
                .to(after)
                .because(why));
    }
}
