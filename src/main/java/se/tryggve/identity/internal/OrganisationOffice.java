package se.tryggve.identity.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitContact;
import se.tryggve.identity.UnitId;

/** Where administrators enter authorities, their units and which unit does which work for which municipality. */
@Service
@Transactional
public class OrganisationOffice {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");
    private static final Pattern NUMBER = Pattern.compile("\\d{6}-\\d{4}");

    private final Organisation organisation;
    private final AuditLog audit;

    OrganisationOffice(Organisation organisation, AuditLog audit) {
        this.organisation = organisation;
        this.audit = audit;
    }

    /**
     * A unit with its authority and the roles whose work it does.
     *
     * @param contact whom other authorities' waiting is told; null if nobody
     */
    public record Workplace(Unit unit, Authority authority, List<Role> work, UnitContact contact) {}

    /** A row of the competence table, with names. */
    public record CompetenceLine(Role role, String municipality, LocalDate validFrom, Workplace workplace) {}

    /** All authorities, by name. */
    @Transactional(readOnly = true)
    public List<Authority> authorities() {
        return organisation.authorities();
    }

    /** All units, by authority and name. */
    @Transactional(readOnly = true)
    public List<Workplace> workplaces() {
        List<Unit> units = organisation.units();
        return organisation.authorities().stream()
                .flatMap(authority -> units.stream()
                        .filter(unit -> unit.authority().equals(authority.id()))
                        .map(unit -> workplace(unit, authority)))
                .toList();
    }

    private Workplace workplace(Unit unit, Authority authority) {
        return new Workplace(
                unit,
                authority,
                organisation.rolesOf(unit.id()),
                organisation.contact(unit.id()).orElse(null));
    }

    /** The competence table, newest row of each role first. */
    @Transactional(readOnly = true)
    public List<CompetenceLine> competences() {
        List<Workplace> workplaces = workplaces();
        return organisation.competences().stream()
                .map(row -> line(row, workplaces))
                .toList();
    }

    /**
     * Adds an authority.
     *
     * @throws RefusedAccountException when a field is wrong or the id or name is taken
     */
    public void add(Authority authority) {
        checkId("authorityId", authority.id().value());
        checkName("authorityName", authority.name());
        boolean taken = organisation.authorities().stream()
                .anyMatch(known -> known.name().equalsIgnoreCase(authority.name()));
        if (taken || !organisation.add(authority)) {
            throw new RefusedAccountException("authorityId", "identity.organisation.taken");
        }
        record("authority.added", Facts.of(authority));
    }

    /**
     * Adds a unit that does the work of these roles.
     *
     * @throws RefusedAccountException when a field is wrong, the id or name is taken, or a role belongs to another kind
     *     of authority
     */
    public void add(Unit unit, Set<Role> work) {
        checkId("unitId", unit.id().value());
        checkName("unitName", unit.name());
        Authority authority = organisation
                .authority(unit.authority())
                .orElseThrow(() -> new RefusedAccountException("unitAuthority", "identity.organisation.noAuthority"));
        if (work.isEmpty() || work.stream().anyMatch(role -> role.kind() != authority.kind())) {
            throw new RefusedAccountException("unitRoles", "identity.organisation.badRoles");
        }
        boolean taken = organisation.units().stream()
                .anyMatch(known -> known.authority().equals(unit.authority())
                        && known.name().equalsIgnoreCase(unit.name()));
        if (taken || !organisation.add(unit)) {
            throw new RefusedAccountException("unitId", "identity.organisation.taken");
        }
        work.forEach(role -> organisation.addRole(unit.id(), role));
        record("unit.added", Facts.of(unit, work));
    }

    /**
     * Gives a unit another name; its id, people and work stay.
     *
     * @throws RefusedAccountException when there is no such unit, or the name is wrong or taken
     */
    public void rename(UnitId id, String name) {
        Unit unit = organisation
                .unit(id)
                .orElseThrow(() -> new RefusedAccountException("renamedUnit", "identity.organisation.noUnit"));
        checkName("newName", name);
        boolean taken = organisation.units().stream()
                .filter(known -> known.authority().equals(unit.authority())
                        && !known.id().equals(id))
                .anyMatch(known -> known.name().equalsIgnoreCase(name));
        if (taken) {
            throw new RefusedAccountException("newName", "identity.organisation.taken");
        }
        if (!unit.name().equals(name)) {
            organisation.rename(id, name);
            audit.record(AuditEvent.onIdentity("unit.renamed")
                    .from(Map.of("unit", id.value(), "name", unit.name()))
                    .to(Map.of("unit", id.value(), "name", name)));
        }
    }

    /**
     * Enters whom to write to when another authority waits for a unit; two empty fields take the contact away.
     *
     * @throws RefusedAccountException when there is no such unit, or only half of the contact can be used
     */
    public void contact(UnitId id, String name, String email) {
        organisation
                .unit(id)
                .orElseThrow(() -> new RefusedAccountException("contactUnit", "identity.organisation.noUnit"));
        UnitContact contact = name.isEmpty() && email.isEmpty() ? null : contact(name, email);
        Optional<UnitContact> before = organisation.contact(id);
        if (!before.equals(Optional.ofNullable(contact))) {
            organisation.contact(id, contact);
            audit.record(AuditEvent.onIdentity("unit.contactChanged")
                    .from(Facts.of(id, before.orElse(null)))
                    .to(Facts.of(id, contact)));
        }
    }

    private static UnitContact contact(String name, String email) {
        checkName("contactName", name);
        return MailAddress.read(email)
                .map(address -> new UnitContact(name, address))
                .orElseThrow(() -> new RefusedAccountException("contactEmail", "identity.user.badEmail"));
    }

    /**
     * Gives an authority its organisation number: the one by which sign-in at the own organisation finds it.
     *
     * @throws RefusedAccountException when there is no such authority, or the number is wrong or another authority's
     */
    public void number(AuthorityId id, String number) {
        Authority authority = organisation
                .authority(id)
                .orElseThrow(
                        () -> new RefusedAccountException("numberedAuthority", "identity.organisation.noAuthority"));
        if (!NUMBER.matcher(number).matches()) {
            throw new RefusedAccountException("newNumber", "identity.organisation.badNumber");
        }
        boolean taken = organisation.authorities().stream()
                .anyMatch(known -> !known.id().equals(id) && number.equals(known.organisationNumber()));
        if (taken) {
            throw new RefusedAccountException("newNumber", "identity.organisation.numberTaken");
        }
        organisation.number(id, number);
        audit.record(AuditEvent.onIdentity("authority.numbered")
                .from(Map.of("authority", id.value(), "number", String.valueOf(authority.organisationNumber())))
                .to(Map.of("authority", id.value(), "number", number)));
    }

    /**
     * Enters that a unit does a role's work for a municipality from a day on; the row before ends there.
     *
     * @throws RefusedAccountException when the unit does not do such work, the municipality is none, or the day has a row
     */
    public void add(Role role, AuthorityId municipality, LocalDate validFrom, UnitId unit) {
        organisation
                .authority(municipality)
                .filter(authority -> authority.kind() == AuthorityKind.MUNICIPALITY)
                .orElseThrow(() -> new RefusedAccountException("municipality", "identity.organisation.noAuthority"));
        if (!organisation.rolesOf(unit).contains(role)) {
            throw new RefusedAccountException("competenceRole", "identity.organisation.notItsWork");
        }
        Competence competence = new Competence(role, municipality, validFrom, unit);
        if (!organisation.add(competence)) {
            throw new RefusedAccountException("validFrom", "identity.organisation.dayTaken");
        }
        record("competence.added", Facts.of(competence));
    }

    private CompetenceLine line(Competence row, List<Workplace> workplaces) {
        Workplace workplace = workplaces.stream()
                .filter(place -> place.unit().id().equals(row.unit()))
                .findFirst()
                .orElseThrow();
        String municipality =
                organisation.authority(row.municipality()).orElseThrow().name();
        return new CompetenceLine(row.role(), municipality, row.validFrom(), workplace);
    }

    private static void checkId(String field, String id) {
        if (!ID.matcher(id).matches()) {
            throw new RefusedAccountException(field, "identity.organisation.badId");
        }
    }

    private static void checkName(String field, String name) {
        if (name.isBlank() || name.length() > 200) {
            throw new RefusedAccountException(field, "identity.user.badName");
        }
    }

    private void record(String action, Map<String, ?> facts) {
        audit.record(AuditEvent.onIdentity(action).to(facts));
    }
}
