package se.tryggve.casefile.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import se.tryggve.casefile.Party;
import se.tryggve.casefile.PartyKind;
import se.tryggve.casefile.Place;

/** The part of a case that its officers edit, under the names of the form fields. */
final class CaseFacts {

    private CaseFacts() {}

    static Map<String, Object> of(CaseRow row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Place place = row.place();
        facts.put("title", row.title());
        facts.put("place", place.name());
        facts.put("placeAddress", place.address());
        facts.put("placeDescription", place.description());
        facts.put("placeType", place.type().code());
        for (Party party : row.parties()) {
            if (party.kind() == PartyKind.APPLICANT) {
                facts.put("applicant", party.name());
                facts.put("applicantNumber", party.organisationNumber());
            } else {
                facts.putIfAbsent(field(party.kind()), party.name());
            }
        }
        return facts;
    }

    static String field(PartyKind kind) {
        return switch (kind) {
            case APPLICANT -> "applicant";
            case SURVEILLANCE_OPERATOR -> "surveillanceOperator";
            case PROCESSOR -> "processor";
            case CONTACT -> "contact";
            case OTHER -> "otherParty";
        };
    }
}
