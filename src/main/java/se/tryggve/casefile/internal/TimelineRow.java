package se.tryggve.casefile.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.Officer;

/** One thing that happened in a case. */
@Entity
@Immutable
@Table(name = "case_timeline")
class TimelineRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "case_id")
    private UUID caseId;

    private Instant at;
    private String space;

    @Column(name = "message_key")
    private String messageKey;

    @Column(columnDefinition = "text[]")
    private List<String> arguments;

    @Column(name = "actor_name")
    private String actorName;

    @Column(name = "actor_office")
    private String actorOffice;

    private boolean quiet;

    protected TimelineRow() {}

    static TimelineRow write(CaseId caseId, TimelineNote note, Officer actor, Instant now) {
        TimelineRow row = new TimelineRow();
        row.caseId = caseId.value();
        row.at = now;
        row.space = note.space() == null ? null : note.space().value();
        row.messageKey = note.messageKey();
        row.arguments = List.copyOf(note.arguments());
        row.quiet = note.quiet() || actor == null;
        if (actor != null) {
            row.actorName = actor.name();
            row.actorOffice = actor.authority().name();
        }
        return row;
    }

    TimelineEntry entry() {
        return new TimelineEntry(
                at, messageKey, arguments, actorName, actorOffice, quiet, space != null, List.of(), null);
    }
}
