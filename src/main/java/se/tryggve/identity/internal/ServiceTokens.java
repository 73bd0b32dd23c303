package se.tryggve.identity.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.identity.UserId;

/** The table of tokens. A token has 256 random bits, so a plain sum of it is as good as a slow one. */
@Repository
public class ServiceTokens {

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    ServiceTokens(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /** The active service account that this token belongs to, if it is valid now. */
    public Optional<Person> holder(String token) {
        return database.sql("""
                        select username from service_token
                        where digest = ? and revoked_at is null and expires_at > ?""")
                .params(Sha256.of(token), at(Instant.now(clock)))
                .query(String.class)
                .optional()
                .flatMap(username -> people.find(new UserId(username)))
                .filter(Person::active);
    }

    List<ServiceToken> of(UserId account) {
        return database.sql("""
                        select id, created_at, expires_at, revoked_at from service_token
                        where username = ? order by created_at desc""")
                .param(account.value())
                .query((row, number) -> new ServiceToken(
                        row.getObject("id", UUID.class),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                        row.getObject("revoked_at") != null))
                .list();
    }

    void add(UUID id, UserId account, byte[] digest, Instant expires) {
        database.sql("insert into service_token (id, username, digest, created_at, expires_at) values (?, ?, ?, ?, ?)")
                .params(id, account.value(), digest, at(Instant.now(clock)), at(expires))
                .update();
    }

    /** False when the account has no such token that is still valid. */
    boolean revoke(UserId account, UUID token) {
        return database.sql("""
                                update service_token set revoked_at = ?
                                where id = ? and username = ? and revoked_at is null""")
                        .params(at(Instant.now(clock)), token, account.value())
                        .update()
                == 1;
    }

    private static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
