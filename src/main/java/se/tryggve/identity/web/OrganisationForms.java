package se.tryggve.identity.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;

/** What the three forms of the organisation page send; field names are the ids on the page. */
final class OrganisationForms {

    private OrganisationForms() {}

    /** A new authority. */
    record NewAuthority(
            @Size(max = 63) String authorityId,
            @Size(max = 200) String authorityName,
            @Size(max = 30) String authorityKind,
            @Size(max = 11) String organisationNumber) {

        static final NewAuthority EMPTY = new NewAuthority("", "", "", "");

        Authority authority() {
            AuthorityKind kind =
                    parsed(() -> AuthorityKind.ofCode(authorityKind), "authorityKind", "identity.organisation.noKind");
            String number = organisationNumber == null || organisationNumber.isBlank() ? null : organisationNumber;
            return new Authority(new AuthorityId(text(authorityId)), kind, text(authorityName), number);
        }
    }

    /** A new unit. */
    record NewUnit(
            @Size(max = 63) String unitAuthority,
            @Size(max = 63) String unitId,
            @Size(max = 200) String unitName,
            @Size(max = 50) List<@Size(max = 100) String> unitRoles) {

        static final NewUnit EMPTY = new NewUnit("", "", "", List.of());

        NewUnit {
            unitRoles = unitRoles == null ? List.of() : List.copyOf(unitRoles);
        }

        Unit unit() {
            return new Unit(new UnitId(text(unitId)), new AuthorityId(text(unitAuthority)), text(unitName));
        }

        Set<Role> work() {
            return unitRoles.stream()
                    .map(group -> parsed(() -> Role.ofGroup(group), "unitRoles", "identity.organisation.badRoles"))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** Another name for a unit. */
    record RenamedUnit(
            @Size(max = 63) String renamedUnit,
            @Size(max = 200) String newName) {

        static final RenamedUnit EMPTY = new RenamedUnit("", "");

        UnitId unit() {
            return new UnitId(text(renamedUnit));
        }

        String name() {
            return text(newName);
        }
    }

    /** Whom to write to when another authority waits for a unit. */
    record ContactedUnit(
            @Size(max = 63) String contactUnit,
            @Size(max = 1000) String contactName,
            @Size(max = 1000) String contactEmail) {

        static final ContactedUnit EMPTY = new ContactedUnit("", "", "");

        UnitId unit() {
            return new UnitId(text(contactUnit));
        }

        String name() {
            return text(contactName);
        }

        String email() {
            return text(contactEmail);
        }
    }

    /** The organisation number of an authority. */
    record NumberedAuthority(
            @Size(max = 63) String numberedAuthority,
            @Size(max = 11) String newNumber) {

        static final NumberedAuthority EMPTY = new NumberedAuthority("", "");

        AuthorityId authority() {
            return new AuthorityId(text(numberedAuthority));
        }

        String number() {
            return text(newNumber);
        }
    }

    /** A new row of the competence table; the date as ISO text, so that a wrong one is shown again as typed. */
    record NewCompetence(
            @Size(max = 100) String competenceRole,
            @Size(max = 63) String municipality,
            @Size(max = 63) String competenceUnit,
            @Size(max = 20) String validFrom) {

        static final NewCompetence EMPTY = new NewCompetence("", "", "", "");

        Role role() {
            return parsed(() -> Role.ofGroup(competenceRole), "competenceRole", "identity.organisation.notItsWork");
        }

        AuthorityId municipalityId() {
            return new AuthorityId(text(municipality));
        }

        UnitId unit() {
            return new UnitId(text(competenceUnit));
        }

        LocalDate day() {
            return parsed(() -> LocalDate.parse(text(validFrom)), "validFrom", "identity.organisation.badDay");
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static <T> T parsed(Supplier<T> value, String field, String messageKey) {
        try {
            return value.get();
        } catch (IllegalArgumentException | DateTimeParseException wrong) {
            throw new RefusedAccountException(field, messageKey);
        }
    }
}
