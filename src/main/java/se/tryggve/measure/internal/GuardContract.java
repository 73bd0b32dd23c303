package se.tryggve.measure.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import se.tryggve.measure.AnswerRow;

/** Who guards in a case: a company, how its authorisation was checked (lag 1974:191 2 §) and its contract, or own staff. */
@Entity
@Table(name = "guard_contract")
class GuardContract {

    @Id
    private UUID id;

    private UUID caseId;
    private int position;
    private String company;
    private String companyNumber;
    private LocalDate checkedOn;
    private Boolean certificate;
    private LocalDate signedOn;
    private LocalDate validUntil;
    private String reference;
    private boolean letLapse;

    @Version
    private Integer version;

    protected GuardContract() {}

    /** The municipality's own staff guards from that day on; no company, nothing to check and no end. */
    static GuardContract ownStaff(UUID caseId, int position, LocalDate from) {
        GuardContract contract = awarded(caseId, position, null, null);
        contract.signedOn = from;
        return contract;
    }

    static GuardContract awarded(UUID caseId, int position, String company, String companyNumber) {
        GuardContract contract = new GuardContract();
        contract.id = UUID.randomUUID();
        contract.caseId = caseId;
        contract.position = position;
        contract.company = company;
        contract.companyNumber = companyNumber;
        return contract;
    }

    /** The authorisation was checked, by certificate of the county board or in another way. */
    void check(AnswerRow answer) {
        checkedOn = answer.date("checkedOn");
        certificate = "certificate".equals(answer.text("certificate"));
    }

    void sign(LocalDate day, LocalDate until, String number) {
        signedOn = day;
        validUntil = until;
        reference = number;
    }

    void letLapse() {
        letLapse = true;
    }

    /** Ends it on a day, whatever it said before; nobody is asked whether to renew it. */
    void terminate(LocalDate lastDay) {
        validUntil = lastDay;
        letLapse = true;
    }

    String companyNumber() {
        return companyNumber;
    }

    /** When the authorisation was last checked; null when nobody has. */
    LocalDate checkedOn() {
        return checkedOn;
    }

    String reference() {
        return reference;
    }

    int position() {
        return position;
    }

    String company() {
        return company;
    }

    /** The last day of the contract; null when it sets none. */
    LocalDate validUntil() {
        return validUntil;
    }

    boolean isLeftToLapse() {
        return letLapse;
    }

    /** What the audit log keeps about it. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("company", company);
        facts.put("companyNumber", companyNumber);
        facts.put("checkedOn", Objects.toString(checkedOn, null));
        facts.put("certificate", certificate);
        facts.put("signedOn", Objects.toString(signedOn, null));
        facts.put("validUntil", Objects.toString(validUntil, null));
        facts.put("reference", reference);
        facts.put("letLapse", letLapse);
        return facts;
    }
}
