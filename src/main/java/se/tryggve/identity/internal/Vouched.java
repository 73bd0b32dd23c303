package se.tryggve.identity.internal;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.tryggve.identity.Role;

/**
 * What a person's own organisation says of them when they sign in there.
 *
 * @param affiliation who they are at which organisation, {@code uid@number}; kept in lower case, and the user name here
 * @param email where they are written to; null where the organisation does not say
 * @param organisation the organisation's number, digits only
 * @param unit the id or the name of their unit; null where the organisation does not say
 * @param roles their work, as models name it; null where the organisation does not say
 */
public record Vouched(
        String affiliation, String name, String email, String organisation, String unit, Set<String> roles) {

    public Vouched {
        affiliation = affiliation.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        organisation = digits(organisation);
    }

    /** Whether this is the number of that organisation, with or without its hyphen. */
    boolean isOf(String number) {
        return number != null && !organisation.isEmpty() && organisation.equals(digits(number));
    }

    /** The roles that Tryggve knows among those that the organisation gave. */
    Set<Role> knownRoles() {
        return roles.stream().flatMap(group -> Role.find(group).stream()).collect(Collectors.toSet());
    }

    private static String digits(String number) {
        return number.replaceAll("\\D", "");
    }
}
