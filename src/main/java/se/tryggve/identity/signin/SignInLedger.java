package se.tryggve.identity.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.identity.internal.Sha256;

/**
 * The tables of failures in a row and of the addresses that people use. Names are kept as sums: a wrong name may be a
 * password in the wrong field.
 */
@Repository
class SignInLedger {

    /** Stands for all addresses that a user never signed in from. */
    static final String STRANGERS = "*";

    private static final Duration ADDRESS_MEMORY = Duration.ofDays(90);

    private final JdbcClient database;

    SignInLedger(JdbcClient database) {
        this.database = database;
    }

    Optional<Instant> closedUntil(String username, String address) {
        return database.sql(
                        "select closed_until from sign_in_failure where username = ? and address = ? and closed_until is not null")
                .params(key(username), address)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    boolean knows(String username, String address) {
        return database.sql("select exists (select from sign_in_address where username = ? and address = ?)")
                .params(username, address)
                .query(Boolean.class)
                .single();
    }

    /** Adds a failure; ones from before {@code forgotten} no longer count. */
    int countFailure(String username, String address, Instant forgotten, Instant now) {
        return database.sql("""
                        insert into sign_in_failure as f (username, address, failures, last_failure) values (?, ?, 1, ?)
                        on conflict (username, address) do update set last_failure = excluded.last_failure,
                            failures = case when f.last_failure < ? then 1 else f.failures + 1 end
                        returning failures""")
                .params(key(username), address, at(now), at(forgotten))
                .query(Integer.class)
                .single();
    }

    void close(String username, String address, Instant until) {
        database.sql("update sign_in_failure set closed_until = ? where username = ? and address = ?")
                .params(at(until), key(username), address)
                .update();
    }

    void forgive(String username, String address) {
        database.sql("delete from sign_in_failure where username = ? and address = ?")
                .params(key(username), address)
                .update();
    }

    void forgiveAll(String username) {
        database.sql("delete from sign_in_failure where username = ?")
                .param(key(username))
                .update();
    }

    void remember(String username, String address, Instant now) {
        database.sql("""
                        insert into sign_in_address as a (username, address, last_used) values (?, ?, ?)
                        on conflict (username, address) do update set last_used = excluded.last_used
                        where a.last_used < excluded.last_used - interval '1 day'""").params(username, address, at(now)).update();
    }

    void forgetBefore(Instant day) {
        database.sql("delete from sign_in_failure where last_failure < ?")
                .param(at(day))
                .update();
        database.sql("delete from sign_in_address where last_used < ?")
                .param(at(day.minus(ADDRESS_MEMORY)))
                .update();
    }

    private static String key(String username) {
        return HexFormat.of().formatHex(Sha256.of(username));
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
