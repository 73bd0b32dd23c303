package se.tryggve.letter;

import java.util.List;
import se.tryggve.identity.AuthorityId;

/**
 * What an authority's letters say about itself beside its name. Nobody knows it but the authority: what it has not entered is
 * left out.
 *
 * @param address postal address, a line for each; empty if not entered
 * @param contact telephone, e-mail, web, a line for each; empty if not entered
 * @param court which court tries appeals of its decisions, as in {@code Förvaltningsrätten i Stockholm}; null if not entered
 */
public record Letterhead(AuthorityId authority, List<String> address, List<String> contact, String court) {

    /** Nothing entered. */
    public static Letterhead empty(AuthorityId authority) {
        return new Letterhead(authority, List.of(), List.of(), null);
    }
}
