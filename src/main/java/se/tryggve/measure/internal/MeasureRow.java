package se.tryggve.measure.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.measure.Asked;
import se.tryggve.measure.MeasureId;
import se.tryggve.measure.MeasureKind;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Mode;
import se.tryggve.measure.Outcome;
import se.tryggve.measure.Ruling;
import se.tryggve.measure.Source;

/** One camera or guard area with what is asked, what was decided and whether it runs. */
@Entity
@Table(name = "measure")
class MeasureRow {

    @Id
    private UUID id;

    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private int position;
    private String label;
    private String place;
    private String placeType;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private boolean sound;
    private String specialTechnique;
    private Integer storageDays;
    private String storageReason;
    private String fieldOfView;
    private String purpose;

    @ElementCollection
    @CollectionTable(name = "measure_asked_window", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<WindowRow> askedWindows = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Enumerated(EnumType.STRING)
    private Mode grantedMode;

    private Boolean grantedSound;
    private Integer grantedStorageDays;

    @ElementCollection
    @CollectionTable(name = "measure_granted_window", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<WindowRow> grantedWindows = new ArrayList<>();

    private String conditions;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private UUID decidedBy;
    private UUID courtRuling;
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private AuthorityKind decidedByKind;

    private LocalDate assessedOn;

    @Embedded
    private OperationColumns operation = new OperationColumns();

    @Version
    private Integer version;

    protected MeasureRow() {}

    static MeasureRow asked(UUID caseId, MeasureKind kind) {
        MeasureRow row = new MeasureRow();
        row.id = UUID.randomUUID();
        row.caseId = caseId;
        row.kind = kind;
        return row;
    }

    void ask(int place, Asked asked) {
        position = place;
        label = asked.label();
        this.place = asked.place();
        placeType = asked.placeType();
        mode = asked.mode();
        sound = asked.sound();
        specialTechnique = asked.specialTechnique();
        storageDays = asked.storageDays();
        storageReason = asked.storageReason();
        fieldOfView = asked.fieldOfView();
        purpose = asked.purpose();
        WindowRow.replace(askedWindows, asked.windows());
    }

    void rule(Source source, Ruling ruling) {
        outcome = ruling.outcome();
        grantedMode = ruling.mode();
        grantedSound = ruling.sound();
        grantedStorageDays = ruling.storageDays();
        conditions = ruling.conditions();
        validFrom = ruling.validFrom();
        validUntil = ruling.validUntil();
        decidedBy = source.decisionId();
        courtRuling = source.courtRuling();
        decidedOn = source.on();
        decidedByKind = source.by();
        assessedOn = source.assessed();
        operation.askAgainAboutTheEnd();
        WindowRow.replace(grantedWindows, ruling.windows());
    }

    /** Whether and when it runs. */
    OperationColumns operation() {
        return operation;
    }

    /** Whether it has started and not ended. */
    boolean runs() {
        return operation.runs();
    }

    /** Whether it does not run yet and nobody said no: exempt cameras and procured guards have no decision. */
    boolean mayStart() {
        return !operation.hasStarted() && !operation.hasEnded() && (outcome == null || outcome.allowsSomething());
    }

    /**
     * Whether the register of kamerabevakningslagen 10 § must have it: a camera that the municipality itself decided on
     * after an assessment under 9 §. Where 11 § exempts the place there is no assessment, and no entry.
     */
    boolean belongsInRegister() {
        return kind == MeasureKind.CAMERA && decidedByKind == AuthorityKind.MUNICIPALITY && assessedOn != null;
    }

    boolean isDecided() {
        return outcome != null;
    }

    /**
     * Refuses a first day on which the decision is not made or does not hold.
     *
     * @throws RefusedAnswerException at the field {@code startDate}
     */
    void checkStart(LocalDate day) {
        if (decidedOn != null && day.isBefore(decidedOn)) {
            throw RefusedAnswerException.at("startDate", "measure.refused.startBeforeDecision", decidedOn);
        }
        if (validFrom != null && day.isBefore(validFrom)) {
            throw RefusedAnswerException.at("startDate", "measure.refused.startBeforeValid", label, validFrom);
        }
        if (validUntil != null && day.isAfter(validUntil)) {
            throw RefusedAnswerException.at("startDate", "measure.refused.startAfterValid", label, validUntil);
        }
    }

    /** What the audit log keeps about the operation. */
    Map<String, Object> operationFacts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("label", label);
        facts.putAll(operation.facts());
        return facts;
    }

    /** The last day of validity that the decision sets; null when it sets none. */
    LocalDate validUntil() {
        return validUntil;
    }

    /** Whether sound is recorded: as decided, or as asked where nobody ruled on it. */
    boolean soundInUse() {
        return grantedSound == null ? sound : grantedSound;
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    LocalDate assessedOn() {
        return assessedOn;
    }

    MeasureLine line() {
        return new MeasureLine(
                new MeasureId(id), kind, asked(), outcome == null ? null : ruling(), decidedBy, operation.value());
    }

    Asked asked() {
        return new Asked(
                label,
                place,
                placeType,
                mode,
                sound,
                specialTechnique,
                storageDays,
                storageReason,
                fieldOfView,
                purpose,
                WindowRow.windows(askedWindows));
    }

    private Ruling ruling() {
        return new Ruling(
                outcome,
                grantedMode,
                grantedSound,
                grantedStorageDays,
                WindowRow.windows(grantedWindows),
                conditions,
                validFrom,
                validUntil);
    }
}
