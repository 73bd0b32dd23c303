package se.tryggve.casefile;

import java.time.LocalDate;
import java.util.List;
import se.tryggve.identity.AuthorityId;

/**
 * What every participant of a case may know about it.
 *
 * @param number the owner's register number
 * @param place what people call the place
 * @param received the day the matter reached the owner, Europe/Stockholm
 * @param registered the day it was registered, never before {@code received}
 * @param phase the stage that the model declares; null before the first task
 * @param status message key of the status
 * @param owner the authority that opened the case
 * @param site the place in full
 * @param parties applicant first
 * @param regime the rules that the case follows, in words; null until the legal table has answered
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

    /** Whether the case has ended. */
    public boolean concluded() {
        return outcome != null;
    }
}
