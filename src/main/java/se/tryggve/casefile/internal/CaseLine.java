package se.tryggve.casefile.internal;

import java.time.Instant;
import java.time.LocalDate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;
import se.tryggve.identity.AuthorityId;

/**
 * A case as one line of an authority's list.
 *
 * @param number the authority's own register number
 * @param received the day the matter reached the authority, Europe/Stockholm
 * @param assigned when the authority got the number: the order of the list
 * @param outcome null while the case is open
 */
public record CaseLine(
        CaseId id,
        String number,
        CaseKind kind,
        String title,
        String place,
        String phase,
        String status,
        String outcome,
        LocalDate received,
        AuthorityId owner,
        Instant assigned) {}
