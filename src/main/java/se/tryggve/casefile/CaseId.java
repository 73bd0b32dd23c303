package se.tryggve.casefile;

import java.util.UUID;

/** Identifies a case across all authorities; never shown to people, who use the register number. */
public record CaseId(UUID value) {

    /** The chain of the case in the audit log. */
    public String auditSubject() {
        return "case:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
