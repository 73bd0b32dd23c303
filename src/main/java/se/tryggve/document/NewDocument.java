package se.tryggve.document;

import java.time.LocalDate;
import java.util.UUID;
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
 * @param tie what it belongs to
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
        SecrecyMark secrecy,
        Tie tie) {

    /**
     * What a document belongs to; all may be null.
     *
     * @param replaces the version before it, which stays as it is
     * @param corrects the file note that it corrects
     * @param request what an officer pressed once: the same again files nothing more
     */
    public record Tie(DocumentId replaces, DocumentId corrects, UUID request) {

        /** Belongs to nothing. */
        static final Tie NONE = new Tie(null, null, null);
    }

    /** A document that the owner draws up today. */
    public static NewDocument drawnUp(
            CaseId caseId, AuthorityId owner, DocumentKind kind, String title, DocumentContent content) {
        return new NewDocument(caseId, owner, kind, title, content, null, null, null, null, Tie.NONE);
    }

    /** This document as the product of a process instance's step. */
    public NewDocument madeIn(String processInstance) {
        return new NewDocument(caseId, owner, kind, title, content, processInstance, receivedFrom, date, secrecy, tie);
    }

    /** This document with a warning of secrecy. */
    public NewDocument marked(SecrecyMark mark) {
        return new NewDocument(caseId, owner, kind, title, content, process, receivedFrom, date, mark, tie);
    }

    /** This document as it came or was drawn up on a day; without a sender if the owner drew it up. */
    public NewDocument from(String sender, LocalDate day) {
        return new NewDocument(caseId, owner, kind, title, content, process, sender, day, secrecy, tie);
    }

    /** This document tied to others. */
    public NewDocument tied(Tie to) {
        return new NewDocument(caseId, owner, kind, title, content, process, receivedFrom, date, secrecy, to);
    }

    /** A file that came together with this document, as a document of its own under the file's name. */
    public NewDocument withEnclosure(DocumentContent.Upload file) {
        return new NewDocument(
                caseId,
                owner,
                DocumentKind.ATTACHMENT,
                file.name(),
                file,
                process,
                receivedFrom,
                date,
                secrecy,
                Tie.NONE);
    }
}
