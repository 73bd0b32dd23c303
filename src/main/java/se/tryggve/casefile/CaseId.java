package se.tryggve.casefile;

import java.util.UUID;

/** Identifies a case across all authorities; never shown to people, who use the register number. */
public record CaseId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
