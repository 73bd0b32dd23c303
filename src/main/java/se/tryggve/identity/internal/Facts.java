package se.tryggve.identity.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.tryggve.identity.Authority;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitContact;
import se.tryggve.identity.UnitId;

/** What the log is told about a row of the book; never a password or a token. */
final class Facts {

    private Facts() {}

    static Map<String, ?> of(Authority authority) {
        return Map.of(
                "authority", authority.id().value(),
                "kind", authority.kind().code(),
                "name", authority.name());
    }

    static Map<String, ?> of(Unit unit, Collection<Role> work) {
        return Map.of(
                "unit", unit.id().value(),
                "authority", unit.authority().value(),
                "name", unit.name(),
                "work", groups(work));
    }

    static Map<String, ?> of(UnitId unit, UnitContact contact) {
        return contact == null
                ? Map.of("unit", unit.value())
                : Map.of(
                        "unit", unit.value(),
                        "contact", contact.name(),
                        "email", contact.address().value());
    }

    static Map<String, ?> of(Competence row) {
        return Map.of(
                "role", row.role().group(),
                "municipality", row.municipality().value(),
                "validFrom", row.validFrom(),
                "unit", row.unit().value());
    }

    static Map<String, ?> of(NewAccount account) {
        return Map.of(
                "username", account.username(),
                "name", account.name(),
                "email", account.email(),
                "unit", account.unit().value(),
                "roles", groups(account.roles()));
    }

    static Map<String, ?> of(Person person) {
        return Map.of(
                "username", person.officer().id().value(),
                "name", person.officer().name(),
                "email", Objects.toString(person.email(), ""),
                "unit", person.officer().unit().id().value(),
                "roles", groups(person.officer().roles()));
    }

    private static List<String> groups(Collection<Role> roles) {
        return roles.stream().map(Role::group).sorted().toList();
    }
}
