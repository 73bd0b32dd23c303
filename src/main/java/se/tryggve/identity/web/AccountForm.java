package se.tryggve.identity.web;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.Role;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.internal.NewAccount;
import se.tryggve.identity.internal.Person;

/**
 * What the form of a user or a service account sends and shows again.
 *
 * @param roles candidate groups
 * @param version of the account as it was shown; 0 for a new one
 */
record AccountForm(
        @Size(max = 100) String username,
        @Size(max = 200) String name,
        @Size(max = 1000) String email,
        @Size(max = 63) String unit,
        @Size(max = 50) List<@Size(max = 100) String> roles,
        int version) {

    AccountForm {
        username = username == null ? "" : username;
        name = name == null ? "" : name;
        email = email == null ? "" : email;
        unit = unit == null ? "" : unit;
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    static AccountForm in(String unit) {
        return new AccountForm("", "", "", unit, List.of(), 0);
    }

    static AccountForm of(Person person) {
        List<String> groups = person.officer().roles().stream().map(Role::group).toList();
        return new AccountForm(
                person.officer().id().value(),
                person.officer().name(),
                Objects.toString(person.email(), ""),
                person.officer().unit().id().value(),
                groups,
                person.version());
    }

    AccountForm movedTo(String otherUnit) {
        return new AccountForm(username, name, email, otherUnit, roles, version);
    }

    AccountForm named(String known) {
        return new AccountForm(known, name, email, unit, roles, version);
    }

    boolean has(Role role) {
        return roles.contains(role.group());
    }

    NewAccount account() {
        Set<Role> wished = roles.stream().map(AccountForm::role).collect(Collectors.toUnmodifiableSet());
        return new NewAccount(username, name, email, new UnitId(unit), wished);
    }

    private static Role role(String group) {
        return Role.find(group).orElseThrow(() -> new RefusedAccountException("roles", "identity.user.badRoles"));
    }
}
