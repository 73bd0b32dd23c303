package se.tryggve.measure;

import java.util.Set;
import java.util.UUID;
import se.tryggve.casefile.CaseId;

/**
 * What documents show of the cameras and guard areas, as they stood when the document was filed. Whoever gets the
 * document sent sees that version, whatever becomes of the objects later. Joins the caller's transaction.
 */
public interface ShownMeasures {

    /** Keeps the objects that a form describes, when its answers hold the list of a kind. */
    void describedIn(CaseId caseId, UUID document, Set<String> answered);

    /** Keeps all the case's objects: the document asks for them, as an application does. Doing it again changes nothing. */
    void askedForIn(CaseId caseId, UUID document);
}
