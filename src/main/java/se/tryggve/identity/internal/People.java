package se.tryggve.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

/** The table of people and service accounts: reading. */
@Repository
public class People {

    private static final String PERSON = """
            select o.username, o.kind, o.name, o.password, o.must_change_password, o.active,
                   greatest(o.sessions_valid_from, timestamptz 'epoch') as sessions_valid_from, o.version, o.email,
                   u.id as unit_id, u.name as unit_name,
                   a.id as authority_id, a.kind as authority_kind, a.name as authority_name, a.organisation_number,
                   array(select r.role from officer_role r where r.username = o.username) as roles
            from officer o join unit u on u.id = o.unit join authority a on a.id = u.authority
            """;

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    /** The person or service account with this user name, active or not. */
    public Optional<Person> find(UserId id) {
        return database.sql(PERSON + "where o.username = ?")
                .param(id.value())
                .query((row, number) -> person(row))
                .optional();
    }

    List<Officer> holders(UnitId unit, Role role) {
        return database.sql(PERSON + """
                                where o.unit = ? and o.active and o.kind = 'PERSON' and exists
                                    (select from officer_role h where h.username = o.username and h.role = ?)
                                order by o.name""")
                .params(unit.value(), role.group())
                .query((row, number) -> person(row).officer())
                .list();
    }

    List<Officer> holders(AuthorityId authority, Role role) {
        return database.sql(PERSON + """
                                where a.id = ? and o.active and o.kind = 'PERSON' and exists
                                    (select from officer_role h where h.username = o.username and h.role = ?)
                                order by o.name""")
                .params(authority.value(), role.group())
                .query((row, number) -> person(row).officer())
                .list();
    }

    List<Officer> people(UnitId unit) {
        return database.sql(PERSON + """
                                where o.unit = ? and o.active and o.kind = 'PERSON' and exists
                                    (select from officer_role h where h.username = o.username)
                                order by o.name, o.username""")
                .param(unit.value())
                .query((row, number) -> person(row).officer())
                .list();
    }

    List<Officer> members(UnitId unit) {
        return database.sql(PERSON + "where o.unit = ? order by o.name, o.username")
                .param(unit.value())
                .query((row, number) -> person(row).officer())
                .list();
    }

    List<Person> all(Person.Kind kind) {
        return database.sql(PERSON + "where o.kind = ? order by a.name, u.name, o.name")
                .param(kind.name())
                .query((row, number) -> person(row))
                .list();
    }

    boolean isEmpty() {
        return database.sql("select not exists (select from officer)")
                .query(Boolean.class)
                .single();
    }

    private static Person person(ResultSet row) throws SQLException {
        Unit unit = new Unit(
                new UnitId(row.getString("unit_id")),
                new AuthorityId(row.getString("authority_id")),
                row.getString("unit_name"));
        Officer officer = new Officer(
                new UserId(row.getString("username")), row.getString("name"), authority(row), unit, roles(row));
        return new Person(
                officer,
                Person.Kind.valueOf(row.getString("kind")),
                row.getString("password"),
                row.getBoolean("must_change_password"),
                row.getBoolean("active"),
                row.getObject("sessions_valid_from", OffsetDateTime.class).toInstant(),
                MailAddress.read(row.getString("email")).orElse(null),
                row.getInt("version"));
    }

    private static Authority authority(ResultSet row) throws SQLException {
        return new Authority(
                new AuthorityId(row.getString("authority_id")),
                AuthorityKind.ofCode(row.getString("authority_kind")),
                row.getString("authority_name"),
                row.getString("organisation_number"));
    }

    private static Set<Role> roles(ResultSet row) throws SQLException {
        String[] groups = (String[]) row.getArray("roles").getArray();
        return Arrays.stream(groups).map(Role::ofGroup).collect(Collectors.toUnmodifiableSet());
    }
}
