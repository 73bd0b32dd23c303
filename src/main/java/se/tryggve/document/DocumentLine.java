package se.tryggve.document;

import java.time.LocalDate;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/**
 * A document as one line of a list.
 *
 * @param number counts from 1 within the case and the owner's space
 * @param version counts from 1; a new version has the number of the one before it
 * @param owner the authority whose document it is
 * @param date drawn up or received, Europe/Stockholm
 * @param receivedFrom the sender; null if the owner drew it up
 * @param drawnUpBy user name of whoever filed it, or {@code system}
 * @param fromOthers whether the viewer sees it because it was dispatched to the viewer's authority
 * @param process the process instance whose step produced it; null if none did
 * @param secrecy null if not marked
 */
public record DocumentLine(
        DocumentId id,
        CaseId caseId,
        int number,
        int version,
        DocumentKind kind,
        String title,
        AuthorityId owner,
        LocalDate date,
        String receivedFrom,
        String drawnUpBy,
        boolean fromOthers,
        String process,
        SecrecyMark secrecy) {}
