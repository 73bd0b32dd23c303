package se.tryggve.document;

import java.util.List;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/** The documents of every case, each in its authority's space. Changes join the caller's transaction and are audited in it. */
public interface Documents {

    /**
     * Files a document in its owner's space: gives it the next number of the case there and keeps its content unchangeable.
     * Filing the same submission or request again returns the document that is there.
     */
    DocumentId file(NewDocument document);

    /** The authority's own documents of the case and those dispatched to it, in order of date and number. */
    List<DocumentLine> visibleTo(CaseId caseId, AuthorityId viewer);
}
