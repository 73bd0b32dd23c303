package se.tryggve.identity.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Role;
import se.tryggve.identity.UserId;

/** The table of people and service accounts: writing. */
@Repository
class Accounts {

    private final JdbcClient database;
    private final Clock clock;

    Accounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Adds a person, or a service account if there is no password; false, and nothing is changed, when the user name is
     * taken.
     */
    boolean add(NewAccount account, String encodedPassword, boolean mustChangePassword) {
        boolean added = database.sql("""
                                insert into officer (username, kind, name, unit, password, must_change_password, active,
                                    created_at, sessions_valid_from, email, version)
                                values (?, ?, ?, ?, ?, ?, true, ?, ?, nullif(?, ''), 0) on conflict do nothing""")
                        .params(
                                account.username(),
                                encodedPassword == null ? Person.Kind.SERVICE.name() : Person.Kind.PERSON.name(),
                                account.name(),
                                account.unit().value())
                        .params(encodedPassword, mustChangePassword, now(), now(), account.email())
                        .update()
                == 1;
        if (added) {
            addRoles(new UserId(account.username()), account.roles());
        }
        return added;
    }

    /** False, and nothing is changed, when somebody else changed the user since this version. */
    boolean change(UserId user, int version, NewAccount wished) {
        boolean changed = database.sql("update officer set name = ?, unit = ?, email = nullif(?, ''),"
                                + " version = version + 1 where username = ? and version = ?")
                        .params(wished.name(), wished.unit().value(), wished.email(), user.value(), version)
                        .update()
                == 1;
        if (changed) {
            database.sql("delete from officer_role where username = ?")
                    .param(user.value())
                    .update();
            addRoles(user, wished.roles());
        }
        return changed;
    }

    /** Enters an address where there is none; false, and nothing is changed, where there is one. */
    boolean address(UserId user, MailAddress address) {
        return database.sql("update officer set email = ?, version = version + 1"
                                + " where username = ? and kind = 'PERSON' and email is null")
                        .params(address.value(), user.value())
                        .update()
                == 1;
    }

    /** Disables or enables; sessions of before have ended either way. */
    void setActive(UserId user, boolean active) {
        database.sql("update officer set active = ?, sessions_valid_from = ?, version = version + 1 where username = ?")
                .params(active, now(), user.value())
                .update();
    }

    /** Sets a new password; sessions begun with the old one have ended. */
    void setPassword(UserId user, String encoded, boolean mustChange) {
        database.sql("""
                        update officer set password = ?, must_change_password = ?, sessions_valid_from = ?,
                            version = version + 1
                        where username = ? and kind = 'PERSON'""").params(encoded, mustChange, now(), user.value()).update();
    }

    private void addRoles(UserId user, Set<Role> roles) {
        for (Role role : roles) {
            database.sql("insert into officer_role (username, role) values (?, ?)")
                    .params(user.value(), role.group())
                    .update();
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(Instant.now(clock).truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
