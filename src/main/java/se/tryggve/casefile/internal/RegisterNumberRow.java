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

/** The number under which one authority keeps a case in its register (OSL 5 kap. 2 §). */
@Entity
@Table(name = "register_number")
class RegisterNumberRow {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "authority_id")
    private String authority;

    private String series;
    private int year;
    private int number;
    private String written;

    @Column(name = "assigned_at")
    private Instant assigned;

    protected RegisterNumberRow() {}

    static RegisterNumberRow assign(CaseId caseId, AuthorityId authority, DrawnNumber drawn, Instant now) {
        RegisterNumberRow row = new RegisterNumberRow();
        row.caseId = caseId.value();
        row.authority = authority.value();
        row.series = drawn.series();
        row.year = drawn.year();
        row.number = drawn.number();
        row.written = drawn.written();
        row.assigned = now;
        return row;
    }

    UUID caseId() {
        return caseId;
    }

    boolean isOf(CaseId id, AuthorityId holder) {
        return caseId.equals(id.value()) && authority.equals(holder.value());
    }

    AuthorityId authority() {
        return new AuthorityId(authority);
    }

    String written() {
        return written;
    }

    Instant assigned() {
        return assigned;
    }
}
