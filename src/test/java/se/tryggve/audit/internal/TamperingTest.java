package se.tryggve.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;

/** Tampers as somebody who owns the database: the triggers are switched off, and afterwards the wound is cut out. */
class TamperingTest extends TryggveTest {

    @TempDir
    private Path anchors;

    @Autowired
    private AuditLog log;

    @Autowired
    private Chains chains;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId zone;

    private final UUID caseId = UUID.randomUUID();
    private final String subject = AuditEvent.subjectOf(caseId);

    @BeforeEach
    void fiveEntries() {
        for (int number = 1; number <= 5; number++) {
            AuditEvent event = AuditEvent.onCase(caseId, "step").to(Map.of("number", number, "text", "Å ä ö 1.50"));
            transaction.executeWithoutResult(status -> log.record(event.because("skäl")));
        }
    }

    @AfterEach
    void heal() {
        tamper("delete from audit_entry where subject = ?", subject);
        tamper("delete from audit_chain where subject = ?", subject);
    }

    @Test
    void anUntouchedLogIsWhole() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void aChangedByteIsFoundInEveryColumn() {
        for (String change : List.of(
                "after = jsonb_set(after, '{number}', '7')",
                "before = '{\"a\": null}'",
                "reason = 'skal'",
                "reason = null",
                "actor = actor || 'x'",
                "action = 'stop'",
                "at = at + interval '1 microsecond'",
                "payload_digest = sha256('x')",
                "digest = sha256('x')")) {
            assertTampering("update audit_entry set " + change + " where subject = ? and position = 3", "Entry 3");
        }
    }

    @Test
    void aRemovedEntryIsFoundInTheMiddle() {
        tamper("delete from audit_entry where subject = ? and position = 3", subject);

        assertThat(findings()).containsExactly("Entry 3 of the chain " + subject + " is missing.");
    }

    @Test
    void aRemovedEndIsFoundByTheHead() {
        tamper("delete from audit_entry where subject = ? and position > 3", subject);

        assertThat(findings())
                .containsExactly("The chain " + subject + " ends after entry 3 but had 5: its end was removed.");
    }

    @Test
    void aRemovedEndIsFoundByTheAnchorWhenTheHeadWasSetBackToo() {
        anchor("2026-11-20T10:00:00Z");
        tamper("delete from audit_entry where subject = ? and position > 3", subject);
        tamper(
                "update audit_chain c set length = 3, head = e.digest from audit_entry e"
                        + " where e.subject = c.subject and e.position = 3 and c.subject = ?",
                subject);

        assertThat(findings())
                .containsExactly("The chain " + subject
                        + " had 5 entries when it was anchored on 2026-11-20 and has 3 now: its end was removed.");
    }

    @Test
    void aChainThatIsGoneAltogetherIsFoundByTheAnchor() {
        anchor("2026-11-20T10:00:00Z");
        heal();

        assertThat(findings()).singleElement().asString().contains("had 5 entries", "has 0 now");
    }

    @Test
    void swappedEntriesAreFound() {
        tamper("update audit_entry set position = position + 100 where subject = ? and position in (2, 3)", subject);
        tamper("update audit_entry set position = 2 where subject = ? and position = 103", subject);
        tamper("update audit_entry set position = 3 where subject = ? and position = 102", subject);

        assertThat(findings())
                .anyMatch(found -> found.contains("Entry 2"))
                .anyMatch(found -> found.contains("Entry 3"));
    }

    @Test
    void anInsertedEntryIsFoundInTheMiddleAndAtTheEnd() {
        tamper("update audit_entry set position = position + 100 where subject = ? and position > 2", subject);
        tamper("update audit_entry set position = position - 99 where subject = ? and position > 100", subject);
        copy(2, 3);

        assertThat(findings())
                .anyMatch(found -> found.contains("Entry 3 of the chain " + subject + " was changed"))
                .anyMatch(found -> found.contains("has 6 entries but its head knows only 5"));
    }

    @Test
    void aChainWrittenAnewWithRightSumsIsFoundByTheAnchor() {
        anchor("2026-11-20T10:00:00Z");
        AuditEntry forged = chains.newest(subject, 6, 1).get(0);
        byte[] previous = jdbc.queryForObject(
                "select digest from audit_entry where subject = ? and position = 4", byte[].class, subject);
        AuditEntry other = new AuditEntry(
                subject,
                5,
                forged.at(),
                "someone.else",
                forged.action(),
                forged.before(),
                forged.after(),
                forged.reason());
        byte[] digest = Link.after(previous, other).digest();
        tamper(
                "update audit_entry set actor = 'someone.else', digest = ? where subject = ? and position = 5",
                digest,
                subject);
        tamper("update audit_chain set head = ? where subject = ?", digest, subject);

        assertThat(findings())
                .containsExactly("Entry 5 of the chain " + subject
                        + " is not the one that was anchored on 2026-11-20: the chain was written anew.");
    }

    @Test
    void aChangedAndARemovedAnchorFileAreFound() throws IOException {
        anchor("2026-11-19T10:00:00Z");
        anchor("2026-11-20T10:00:00Z");
        anchor("2026-11-21T10:00:00Z");
        Path first = anchors.resolve("anchor-2026-11-19.txt");
        assertThat(findings()).isEmpty();

        assertThat(first.toFile().setWritable(true)).isTrue();
        Files.writeString(first, Files.readString(first).replace("5 ", "4 "));
        assertThat(findings()).anyMatch(found -> found.contains("anchor-2026-11-19.txt was changed"));

        Files.delete(first);
        assertThat(findings()).anyMatch(found -> found.contains("anchor-2026-11-20.txt does not follow"));
    }

    @Test
    void entriesThatWereNeverAnchoredAreReportedAfterADay() {
        LogVerifier later = verifier(Clock.offset(clock, java.time.Duration.ofDays(3)));

        assertThat(later.verify().findings()).singleElement().asString().contains("no anchor in");
    }

    private void assertTampering(String statement, String expected) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update(statement, subject);
            Walk walk = new Walk(AnchorHistory.read(new AnchorDirectory(anchors)));
            jdbc.query(LogVerifier.ALL, walk::row);
            walk.end();
            assertThat(walk.findings())
                    .as(statement)
                    .extracting(Finding::sentence)
                    .anyMatch(found -> found.startsWith(expected));
            status.setRollbackOnly();
        });
    }

    private void tamper(String statement, Object... arguments) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update(statement, arguments);
        });
    }

    private void copy(int from, int to) {
        tamper(
                "insert into audit_entry select subject, ?, at, actor, action, before, after, reason, payload_digest,"
                        + " digest from audit_entry where subject = ? and position = ?",
                to,
                subject,
                from);
    }

    private void anchor(String at) {
        Clock then = Clock.fixed(Instant.parse(at), zone);
        new AnchorKeeper(chains, new AnchorDirectory(anchors), then, zone).anchorToday();
    }

    private List<String> findings() {
        return verifier(clock).verify().findings().stream()
                .map(Finding::sentence)
                .toList();
    }

    private LogVerifier verifier(Clock now) {
        return new LogVerifier(database, transactions, new AnchorDirectory(anchors), now, zone);
    }
}
