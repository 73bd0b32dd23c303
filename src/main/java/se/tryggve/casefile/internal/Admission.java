package se.tryggve.casefile.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
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
    private final ZoneId legalZone;

    Admission(
            Participants participants,
            RegisterNumbers numbers,
            Numbering numbering,
            Directory directory,
            Timeline timeline,
            AuditLog audit,
            Clock clock,
            ZoneId legalZone) {
        this.participants = participants;
        this.numbers = numbers;
        this.numbering = numbering;
        this.directory = directory;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The owner's own unit, with the number that the case is opened under. */
    String found(CaseId id, Unit unit, String series) {
        participants.save(ParticipantRow.admit(id, unit, clock.instant(), "casefile.why.owner"));
        return numbering.assign(id, directory.authority(unit.authority()), series);
    }

    /** The day an authority got its number; today for one that has none yet. */
    LocalDate day(CaseId id, AuthorityId authority) {
        Instant since = numbers.findByCaseIdAndAuthority(id.value(), authority.value())
                .map(RegisterNumberRow::assigned)
                .orElseGet(clock::instant);
        return LocalDate.ofInstant(since, legalZone);
    }

    /** Told to the case's own authority and to the one that is let in, to nobody else. */
    void admit(CaseId id, AuthorityId owner, Unit unit, String why) {
        if (participants.existsByCaseIdAndUnit(id.value(), unit.id().value())) {
            return;
        }
        Authority authority = directory.authority(unit.authority());
        participants.save(ParticipantRow.admit(id, unit, clock.instant(), why));
        String written = numbers.findByCaseIdAndAuthority(
                        id.value(), authority.id().value())
                .map(RegisterNumberRow::written)
                .orElseGet(() -> numbering.assign(id, authority, null));
        Stream.of(owner, authority.id())
                .distinct()
                .forEach(space -> timeline.write(
                        id,
                        TimelineNote.within(space, "casefile.timeline.admitted", authority.name(), unit.name(), written)
                                .quietly()));
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("unit", unit.id().value());
        after.put("authority", authority.id().value());
        after.put("number", written);
        audit.record(AuditEvent.onCase(id.value(), "case.participantAdmitted")
                .to(after)
                .because(why));
    }
}
