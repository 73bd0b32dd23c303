package se.tryggve.letter.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.letter.Letterhead;
import se.tryggve.letter.Letterheads;

/** Where administrators enter what each authority's letters say about itself. */
@Service
@Transactional
public class LetterheadOffice implements Letterheads {

    private final JdbcClient database;
    private final Directory directory;
    private final AuditLog audit;

    LetterheadOffice(JdbcClient database, Directory directory, AuditLog audit) {
        this.database = database;
        this.directory = directory;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Letterhead of(AuthorityId authority) {
        return entered(authority).map(Entered::letterhead).orElseGet(() -> Letterhead.empty(authority));
    }

    /** Every authority with what is entered, by name. */
    @Transactional(readOnly = true)
    public List<Line> lines() {
        return directory.authorities().stream().map(this::line).toList();
    }

    /**
     * Enters an authority's letterhead. Letters that are written keep the one they were written with.
     *
     * @param version of what the administrator saw; 0 when nothing was entered
     * @return false if somebody has changed it since; nothing is changed then
     */
    public boolean enter(Letterhead letterhead, int version) {
        AuthorityId authority = directory.authority(letterhead.authority()).id();
        Optional<Entered> before = entered(authority);
        if (!save(letterhead, version)) {
            return false;
        }
        audit.record(AuditEvent.onIdentity("letterhead.entered")
                .from(before.map(Entered::letterhead)
                        .map(LetterheadOffice::facts)
                        .orElse(Map.of()))
                .to(facts(letterhead)));
        return true;
    }

    private boolean save(Letterhead letterhead, int version) {
        return database.sql("""
                                insert into letterhead (authority_id, address, contact, court, version)
                                select :authority, :address, :contact, :court, 1 where :version = 0
                                    or exists (select 1 from letterhead where authority_id = :authority)
                                on conflict (authority_id) do update set address = excluded.address,
                                    contact = excluded.contact, court = excluded.court, version = letterhead.version + 1
                                where letterhead.version = :version
                                """)
                        .param("authority", letterhead.authority().value())
                        .param("address", String.join("\n", letterhead.address()))
                        .param("contact", String.join("\n", letterhead.contact()))
                        .param("court", letterhead.court() == null ? "" : letterhead.court())
                        .param("version", version)
                        .update()
                == 1;
    }

    private Line line(Authority authority) {
        Entered entered = entered(authority.id()).orElse(new Entered(Letterhead.empty(authority.id()), 0));
        return new Line(authority, entered.letterhead(), entered.version());
    }

    private Optional<Entered> entered(AuthorityId authority) {
        return database.sql("select address, contact, court, version from letterhead where authority_id = ?")
                .param(authority.value())
                .query((row, number) -> new Entered(
                        new Letterhead(
                                authority,
                                row.getString("address").lines().toList(),
                                row.getString("contact").lines().toList(),
                                row.getString("court").isEmpty() ? null : row.getString("court")),
                        row.getInt("version")))
                .optional();
    }

    private static Map<String, Object> facts(Letterhead letterhead) {
        return Map.of(
                "authority", letterhead.authority().value(),
                "address", letterhead.address(),
                "contact", letterhead.contact(),
                "court", letterhead.court() == null ? "" : letterhead.court());
    }

    private record Entered(Letterhead letterhead, int version) {}

    /**
     * An authority and its letterhead.
     *
     * @param version 0 when nothing is entered
     */
    public record Line(Authority authority, Letterhead letterhead, int version) {}
}
