package se.tryggve.identity.internal;

import java.util.Locale;
import java.util.Set;
import se.tryggve.identity.Role;
import se.tryggve.identity.UnitId;

/**
 * A person or service account to be made.
 *
 * @param username kept in lower case
 * @param email where the person is written to; empty if nowhere
 */
public record NewAccount(String username, String name, String email, UnitId unit, Set<Role> roles) {

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        email = email.strip();
        roles = Set.copyOf(roles);
    }
}
