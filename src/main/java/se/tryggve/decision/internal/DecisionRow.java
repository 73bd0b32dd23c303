package se.tryggve.decision.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tryggve.document.DocumentId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.measure.Outcome;

/** A decision from its first draft until it is made; the database refuses any change after that. */
@Entity
@Table(name = "decision")
class DecisionRow {

    @Id
    private UUID id;

    private UUID caseId;

    private String processId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    private String authorityId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> preparedBy = new ArrayList<>();

    private Instant draftedAt;
    private String reasonsRules;
    private String reasonsCircumstances;

    @JdbcTypeCode(SqlTypes.JSON)
    private String proposal;

    private String returnedBy;
    private Instant returnedAt;
    private String returnReason;
    private String number;
    private LocalDate decidedOn;
    private Instant decidedAt;
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private String content;

    @Column(name = "content_sha256")
    private String contentHash;

    private UUID documentId;

    @Version
    private Integer version;

    protected DecisionRow() {}

    static DecisionRow begun(UUID caseId, String process, DecisionKind kind, AuthorityId authority) {
        DecisionRow row = new DecisionRow();
        row.id = UUID.randomUUID();
        row.caseId = caseId;
        row.processId = process;
        row.kind = kind;
        row.authorityId = authority.value();
        return row;
    }

    void draft(Officer drafter, Set<UserId> writers, Proposal proposed, Reasons reasons, Instant at) {
        stage = Stage.DRAFTED;
        writers.stream()
                .map(UserId::value)
                .filter(writer -> !preparedBy.contains(writer))
                .sorted()
                .forEach(preparedBy::add);
        preparedBy.remove(drafter.id().value());
        preparedBy.add(drafter.id().value());
        draftedAt = at;
        proposal = DecisionJson.write(proposed);
        reasonsRules = reasons.rules();
        reasonsCircumstances = reasons.circumstances();
        returnReason = null;
        returnedBy = null;
        returnedAt = null;
    }

    void giveBack(Officer decider, String reason, Instant at) {
        stage = Stage.RETURNED;
        returnedBy = decider.id().value();
        returnedAt = at;
        returnReason = reason;
    }

    /** The only moment at which the made part is written. */
    void make(Officer decider, DecisionText text, DocumentId document, Instant at) {
        stage = Stage.MADE;
        number = text.number();
        decidedOn = text.decidedOn();
        decidedAt = at;
        decidedBy = decider.id().value();
        outcome = text.outcome();
        content = DecisionJson.write(text);
        contentHash = DecisionJson.hash(text);
        documentId = document.value();
    }

    /** Whether the person wrote in any version of the draft. */
    boolean wasPreparedBy(UserId person) {
        return preparedBy.contains(person.value());
    }

    /** Who wrote the latest version and presents the matter. */
    UserId rapporteur() {
        return new UserId(preparedBy.get(preparedBy.size() - 1));
    }

    /** The made decision as it was hashed; null before. */
    DecisionText text() {
        return content == null ? null : DecisionJson.read(content, DecisionText.class);
    }

    /** Whether the made content still has the hash that it was made with. */
    boolean isIntact() {
        return contentHash != null && contentHash.equals(DecisionJson.hash(text()));
    }

    Proposal proposal() {
        return DecisionJson.read(proposal, Proposal.class);
    }

    Reasons reasons() {
        return new Reasons(reasonsRules, reasonsCircumstances);
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    /** The process instance that decides; null for what was decided before this was kept. */
    String process() {
        return processId;
    }

    DecisionKind kind() {
        return kind;
    }

    AuthorityId authority() {
        return new AuthorityId(authorityId);
    }

    Stage stage() {
        return stage;
    }

    Instant draftedAt() {
        return draftedAt;
    }

    String returnReason() {
        return returnReason;
    }

    UserId returnedBy() {
        return returnedBy == null ? null : new UserId(returnedBy);
    }

    Outcome outcome() {
        return outcome;
    }

    String contentHash() {
        return contentHash;
    }

    DocumentId document() {
        return documentId == null ? null : new DocumentId(documentId);
    }
}
