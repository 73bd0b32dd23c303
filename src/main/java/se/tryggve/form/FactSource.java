package se.tryggve.form;

import java.util.UUID;
import se.tryggve.identity.AuthorityId;

/** Facts of a case that forms may name in FEEL expressions and as sources of options. */
public interface FactSource {

    /** The name in forms. */
    String name();

    /** What the viewer's authority may know: maps, lists, strings, numbers, booleans and ISO dates only. */
    Object facts(UUID caseId, AuthorityId viewer);
}
