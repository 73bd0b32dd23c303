package se.tryggve.identity;

import java.util.Set;

/** A person, or a service account, who acts for one unit of one authority in certain roles. */
public record Officer(UserId id, String name, Authority authority, Unit unit, Set<Role> roles) {

    public Officer {
        roles = Set.copyOf(roles);
    }

    /** Whether this officer has the role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether any of the officer's roles answers for how the cases of the authority go. */
    public boolean manages() {
        return roles.stream().anyMatch(Role::manages);
    }

    /** Whether any of the officer's roles shares out the work of the unit. */
    public boolean distributes() {
        return roles.stream().anyMatch(Role::distributes);
    }

    /** Whether any of the officer's roles opens the case around a task. */
    public boolean readsCases() {
        return roles.stream().anyMatch(Role::readsCases);
    }
}
