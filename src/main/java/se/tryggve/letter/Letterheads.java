package se.tryggve.letter;

import se.tryggve.identity.AuthorityId;

/** What each authority's letters say about itself. */
public interface Letterheads {

    /** The authority's letterhead; an empty one if nobody has entered it. */
    Letterhead of(AuthorityId authority);
}
