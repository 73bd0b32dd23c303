package se.tryggve.identity.internal;

import java.util.Locale;
import java.util.Set;
import se.tryggve.identity.Role;
import se.tryggve.identity.UnitId;

/**
 * A person or service account to be made.
 *
 * @param username kept in lower case
 */
public record NewAccount(String username, String name, UnitId unit, Set<Role> roles) {

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        roles = Set.copyOf(roles);
    }
}
