package se.tryggve.document;

import java.time.LocalDate;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/**
 * A document to file in an authority's space.
 *
 * @param owner the authority that drew it up or received it
 * @param process the process instance whose step produced it; null if none did
 * @param receivedFrom the sender if it came from outside; null if the owner drew it up
 * @param date drawn up or received, Europe/Stockholm; null for today
 * @param secrecy null if nothing calls for a mark
 */
public record NewDocument(
        CaseId caseId,
        AuthorityId owner,
        DocumentKind kind,
        String title,
        DocumentContent content,
        String process,
        String receivedFrom,
        LocalDate date,
        SecrecyMark secrecy) {

    /** A document that the owner draws up today. */
    public static NewDocument drawnUp(
            CaseId caseId, AuthorityId owner, DocumentKind kind, String title, DocumentContent content) {
        return new NewDocument(caseId, owner, kind, title, content, null, null, null, null);
    }

    /** This document as the product of a process instance's step. */
    public NewDocument madeIn(String processInstance) {
        return new NewDocument(caseId, owner, kind, title, content, processInstance, receivedFrom, date, secrecy);
    }

    /** This document with a warning of secrecy. */
    public NewDocument marked(SecrecyMark mark) {
        return new NewDocument(caseId, owner, kind, title, content, process, receivedFrom, date, mark);
    }

    /** A file that came together with this document, as a document of its own under the file's name. */
    public NewDocument withEnclosure(DocumentContent.Upload file) {
        return new NewDocument(
                caseId, owner, DocumentKind.ATTACHMENT, file.name(), file, process, receivedFrom, date, secrecy);
    }
}
