package se.tryggve.disqualification.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.disqualification.Disqualifications.Bar;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

/** One report that somebody may be disqualified in a case, and what was ruled. */
@Entity
@Table(name = "disqualification")
class DisqualificationRow {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID caseId;
    private String authorityId;
    private String unitId;
    private String officerId;
    private String ground;
    private String groundWords;
    private String law;
    private String consequence;
    private String words;
    private String reportedBy;
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private String ruledBy;
    private Instant ruledAt;
    private String reasons;

    protected DisqualificationRow() {}

    static DisqualificationRow reported(
            CaseId caseId, Officer about, Ground ground, String words, Officer by, Instant at) {
        DisqualificationRow row = new DisqualificationRow();
        row.id = UUID.randomUUID();
        row.caseId = caseId.value();
        row.authorityId = about.authority().id().value();
        row.unitId = about.unit().id().value();
        row.officerId = about.id().value();
        row.ground = ground.code();
        row.groundWords = ground.words();
        row.law = ground.law();
        row.consequence = ground.consequence();
        row.words = words;
        row.reportedBy = by.id().value();
        row.reportedAt = at;
        row.state = State.REPORTED;
        return row;
    }

    void withdraw() {
        state = State.WITHDRAWN;
    }

    void rule(boolean disqualified, String why, Officer by, Instant at) {
        state = disqualified ? State.DISQUALIFIED : State.CLEARED;
        reasons = why;
        ruledBy = by.id().value();
        ruledAt = at;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    AuthorityId authority() {
        return new AuthorityId(authorityId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    UserId officer() {
        return new UserId(officerId);
    }

    Ground ground() {
        return new Ground(ground, groundWords, law, consequence);
    }

    String words() {
        return words;
    }

    UserId reportedBy() {
        return new UserId(reportedBy);
    }

    Instant reportedAt() {
        return reportedAt;
    }

    State state() {
        return state;
    }

    UserId ruledBy() {
        return ruledBy == null ? null : new UserId(ruledBy);
    }

    Instant ruledAt() {
        return ruledAt;
    }

    String reasons() {
        return reasons;
    }

    Bar bar() {
        return new Bar(state == State.DISQUALIFIED, consequence);
    }
}
