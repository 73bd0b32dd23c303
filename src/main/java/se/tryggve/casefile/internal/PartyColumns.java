package se.tryggve.casefile.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import se.tryggve.casefile.Party;
import se.tryggve.casefile.PartyKind;

/** A party as a row of the case's list. */
@Embeddable
record PartyColumns(
        @Enumerated(EnumType.STRING) PartyKind kind,
        String name,
        @Column(name = "organisation_number") String organisationNumber) {

    static PartyColumns of(Party party) {
        return new PartyColumns(party.kind(), party.name(), party.organisationNumber());
    }

    Party value() {
        return new Party(kind, name, organisationNumber);
    }
}
