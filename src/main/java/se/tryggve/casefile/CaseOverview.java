package se.tryggve.casefile;

import java.time.LocalDate;
import java.util.List;
import se.tryggve.identity.AuthorityId;

/**
 * What is known about a case: all of it, or what another authority may know ({@link #toOthers}).
 *
 * @param number the owner's register number
 * @param place what people call the place
 * @param received the day the matter reached the owner, or the other authority that reads, Europe/Stockholm
 * @param registered the day it was registered, never before {@code received}
 * @param phase the stage that the model declares; null before the first task
 * @param status message key of the status
 * @param owner the authority that opened the case
 * @param site the place in full; others know its name
 * @param parties applicant first; none to others
 * @param regime the rules that the case follows, in words; null to others, and until the legal table has answered
 * @param outcome the key that the case was concluded with; null while it is open
 */
public record CaseOverview(
        CaseId id,
        String number,
        CaseKind kind,
        String title,
        String place,
        LocalDate received,
        LocalDate registered,
        String phase,
        String status,
        AuthorityId owner,
        Place site,
        List<Party> parties,
        String regime,
        String outcome) {

    /**
     * What another authority may know.
     *
     * @param since the day it got part in the case, which is when the matter reached it
     */
    public CaseOverview toOthers(LocalDate since) {
        Place named = new Place(place, null, null, null);
        return new CaseOverview(
                id, number, kind, title, place, since, since, phase, status, owner, named, List.of(), null, outcome);
    }

    /** Whether the case has ended. */
    public boolean concluded() {
        return outcome != null;
    }
}
