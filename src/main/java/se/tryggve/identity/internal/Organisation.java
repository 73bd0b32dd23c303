package se.tryggve.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitContact;
import se.tryggve.identity.UnitId;

/** Authorities, units and the dated table of who does which work where. */
@Repository
class Organisation {

    private static final String AUTHORITIES =
            "select id, kind, name, organisation_number from authority where ? in ('*', id) order by name";
    private static final String UNITS = "select id, authority, name from unit where ? in ('*', id) order by name";
    private static final String ANY = "*";

    private final JdbcClient database;

    Organisation(JdbcClient database) {
        this.database = database;
    }

    Optional<Authority> authority(AuthorityId id) {
        return database.sql(AUTHORITIES)
                .param(id.value())
                .query((row, number) -> authority(row))
                .optional();
    }

    List<Authority> authorities() {
        return database.sql(AUTHORITIES)
                .param(ANY)
                .query((row, number) -> authority(row))
                .list();
    }

    Optional<Unit> unit(UnitId id) {
        return database.sql(UNITS)
                .param(id.value())
                .query((row, number) -> unit(row))
                .optional();
    }

    List<Unit> units() {
        return database.sql(UNITS).param(ANY).query((row, number) -> unit(row)).list();
    }

    List<Role> rolesOf(UnitId unit) {
        return database.sql("select role from unit_role where unit = ? order by role")
                .param(unit.value())
                .query((row, number) -> Role.ofGroup(row.getString(1)))
                .list();
    }

    List<Unit> unitsDoing(Role role, AuthorityId authority) {
        return database.sql("""
                        select u.id, u.authority, u.name from unit u join unit_role r on r.unit = u.id
                        where r.role = ? and u.authority = ? order by u.name""")
                .params(role.group(), authority.value())
                .query((row, number) -> unit(row))
                .list();
    }

    Optional<Unit> competentUnit(Role role, AuthorityId municipality, LocalDate on) {
        return database.sql("""
                        select u.id, u.authority, u.name from competence c join unit u on u.id = c.unit
                        where c.role = ? and c.municipality = ? and c.valid_from <= ?
                        order by c.valid_from desc limit 1""")
                .params(role.group(), municipality.value(), on)
                .query((row, number) -> unit(row))
                .optional();
    }

    List<Competence> competences() {
        return database.sql("""
                        select role, municipality, valid_from, unit from competence
                        order by municipality, role, valid_from desc""")
                .query((row, number) -> new Competence(
                        Role.ofGroup(row.getString("role")),
                        new AuthorityId(row.getString("municipality")),
                        row.getObject("valid_from", LocalDate.class),
                        new UnitId(row.getString("unit"))))
                .list();
    }

    /** False when an authority has that id already; nothing is changed then. */
    boolean add(Authority authority) {
        return database.sql("insert into authority (id, kind, name, organisation_number) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(authority.id().value(), authority.kind().code(), authority.name())
                        .param(authority.organisationNumber())
                        .update()
                == 1;
    }

    /** False when a unit has that id already; nothing is changed then. */
    boolean add(Unit unit) {
        return database.sql("insert into unit (id, authority, name) values (?, ?, ?) on conflict do nothing")
                        .params(unit.id().value(), unit.authority().value(), unit.name())
                        .update()
                == 1;
    }

    Optional<UnitContact> contact(UnitId unit) {
        return database.sql("select contact_name, contact_email from unit where id = ? and contact_email is not null")
                .param(unit.value())
                .query((row, number) -> new UnitContact(row.getString(1), new MailAddress(row.getString(2))))
                .optional();
    }

    /** Writes down whom to write to; null takes the contact away. */
    void contact(UnitId unit, UnitContact contact) {
        database.sql("update unit set contact_name = ?, contact_email = ? where id = ?")
                .param(1, contact == null ? null : contact.name(), Types.VARCHAR)
                .param(2, contact == null ? null : contact.address().value(), Types.VARCHAR)
                .param(3, unit.value())
                .update();
    }

    void rename(UnitId unit, String name) {
        database.sql("update unit set name = ? where id = ?")
                .params(name, unit.value())
                .update();
    }

    void number(AuthorityId authority, String number) {
        database.sql("update authority set organisation_number = ? where id = ?")
                .params(number, authority.value())
                .update();
    }

    void addRole(UnitId unit, Role role) {
        database.sql("insert into unit_role (unit, role) values (?, ?) on conflict do nothing")
                .params(unit.value(), role.group())
                .update();
    }

    /** False when the same role, municipality and day has a row already; nothing is changed then. */
    boolean add(Competence competence) {
        return database.sql("insert into competence (role, municipality, valid_from, unit) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(
                                competence.role().group(),
                                competence.municipality().value(),
                                competence.validFrom(),
                                competence.unit().value())
                        .update()
                == 1;
    }

    private static Authority authority(ResultSet row) throws SQLException {
        return new Authority(
                new AuthorityId(row.getString("id")),
                AuthorityKind.ofCode(row.getString("kind")),
                row.getString("name"),
                row.getString("organisation_number"));
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                new UnitId(row.getString("id")), new AuthorityId(row.getString("authority")), row.getString("name"));
    }
}
