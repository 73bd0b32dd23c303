package se.tryggve.document;

import java.util.List;
import java.util.Optional;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/**
 * Documents that an authority hands out to somebody outside who has no account. Only its own ones: what another authority
 * has sent, what bears a mark of secrecy, and files that the virus scanner has not passed, go nowhere this way.
 */
public interface HandedOut {

    /** Which documents of a case may be handed out, in order of number. */
    List<DocumentLine> choosable(CaseId caseId, AuthorityId owner);

    /** One of them as it is read; empty if it may not be handed out, or no longer. */
    Optional<Paper> read(CaseId caseId, DocumentId id, AuthorityId owner);

    /**
     * A document as whoever gets it reads it.
     *
     * @param sha256 of what is read
     * @param paragraphs its text; empty if it is a file
     * @param file null if it is text
     */
    record Paper(
            DocumentLine line,
            String sha256,
            List<DocumentContent.Paragraph> paragraphs,
            DocumentContent.Upload file) {}
}
