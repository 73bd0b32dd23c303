package se.tryggve.decision.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.tryggve.identity.Officer;

/** An appeal of one decision, or a legality review of it, from its registration to the court's ruling. */
@Entity
@Table(name = "appeal")
class AppealRow {

    @Id
    private UUID id;

    private UUID caseId;
    private String processId;
    private UUID decisionId;
    private String authorityId;
    private String appellant;
    private LocalDate receivedOn;
    private String wants;
    private boolean stayWanted;
    private String timely;
    private String timelyReason;
    private String reconsidered;
    private boolean dismissed;
    private LocalDate handedOverOn;
    private String court;
    private String courtNumber;
    private String stay;
    private LocalDate stayOn;
    private String ruling;
    private LocalDate ruledOn;
    private boolean appealedFurther;
    private Instant registeredAt;
    private String registeredBy;

    @Version
    private Integer version;

    protected AppealRow() {}

    /** What came in. */
    record Received(String appellant, LocalDate on, String wants, boolean stayWanted) {}

    static AppealRow received(DecisionRow decision, String process, Received what, Officer by, Instant at) {
        AppealRow row = new AppealRow();
        row.id = UUID.randomUUID();
        row.caseId = decision.caseId();
        row.processId = process;
        row.decisionId = decision.id();
        row.authorityId = decision.authority().value();
        row.appellant = what.appellant();
        row.receivedOn = what.on();
        row.wants = what.wants();
        row.stayWanted = what.stayWanted();
        row.registeredAt = at;
        row.registeredBy = by.id().value();
        return row;
    }

    void checked(String answer, String reason) {
        timely = answer;
        timelyReason = reason;
    }

    void reconsider(String answer) {
        reconsidered = answer;
    }

    void dismiss() {
        dismissed = true;
    }

    void handOver(String toCourt, LocalDate on) {
        court = toCourt;
        handedOverOn = on;
    }

    void stay(String answer, LocalDate on) {
        stay = answer;
        stayOn = on;
    }

    void rule(String answer, LocalDate on, String number, boolean further) {
        ruling = answer;
        ruledOn = on;
        courtNumber = number;
        appealedFurther = further;
    }

    /** How far it has come: part of the message keys {@code decision.appeals.stage.<stage>}. */
    String stage() {
        if (ruling != null) {
            return appealedFurther ? "further" : ruling;
        }
        if (handedOverOn != null) {
            return "atCourt";
        }
        if (dismissed) {
            return "dismissed";
        }
        return timely == null ? "received" : timely;
    }

    /** What the audit log keeps. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("decision", decisionId.toString());
        facts.put("appellant", appellant);
        facts.put("received", receivedOn.toString());
        facts.put("stage", stage());
        facts.put("timelyReason", timelyReason);
        facts.put("reconsidered", reconsidered);
        facts.put("court", court);
        facts.put("stay", stay);
        return facts;
    }

    UUID caseId() {
        return caseId;
    }

    UUID decisionId() {
        return decisionId;
    }

    String authorityId() {
        return authorityId;
    }

    String appellant() {
        return appellant;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    String wants() {
        return wants;
    }

    boolean stayWanted() {
        return stayWanted;
    }

    String stay() {
        return stay;
    }

    LocalDate stayOn() {
        return stayOn;
    }

    String court() {
        return court;
    }

    String courtNumber() {
        return courtNumber;
    }

    LocalDate handedOverOn() {
        return handedOverOn;
    }

    LocalDate ruledOn() {
        return ruledOn;
    }
}
