package se.tryggve.casefile.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Unit;

/** A unit that has or has had something to do in a case. */
@Entity
@Table(name = "case_participant")
class ParticipantRow {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "authority_id")
    private String authority;

    @Column(name = "unit_id")
    private String unit;

    private Instant since;
    private String why;

    protected ParticipantRow() {}

    static ParticipantRow admit(CaseId caseId, Unit unit, Instant since, String why) {
        ParticipantRow row = new ParticipantRow();
        row.caseId = caseId.value();
        row.authority = unit.authority().value();
        row.unit = unit.id().value();
        row.since = since;
        row.why = why;
        return row;
    }

    AuthorityId authority() {
        return new AuthorityId(authority);
    }
}
