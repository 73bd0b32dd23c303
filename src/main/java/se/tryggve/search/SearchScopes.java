package se.tryggve.search;

import java.util.Set;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;

/** Whose entries an officer may find; implemented by the modules whose rule it is, with the same rule as their pages. */
@FunctionalInterface
public interface SearchScopes {

    /** The scopes of the module's entries that the officer is in. */
    Set<String> of(Officer officer);

    /** The scope of those whose role reads the cases of an authority. */
    static String ofAuthority(AuthorityId authority) {
        return "authority:" + authority;
    }
}
