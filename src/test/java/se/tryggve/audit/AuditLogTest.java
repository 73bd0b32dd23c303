package se.tryggve.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.TryggveTest;

class AuditLogTest extends TryggveTest {

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private final UUID caseId = UUID.randomUUID();

    @Test
    void anEntrySaysWhoWhenWhatBeforeAfterAndWhy() {
        write(AuditEvent.onCase(caseId, "camera.changed")
                .from(Map.of("storageDays", 3))
                .to(Map.of("storageDays", 7, "validFrom", LocalDate.of(2026, 11, 22), "share", 0.50))
                .because("Polisens önskemål"));

        AuditEntry entry = trail.ofCase(caseId, AuditTrail.NEWEST, 10).get(0);

        assertThat(entry.actor()).isEqualTo("system");
        assertThat(entry.at()).isNotNull();
        assertThat(entry.action()).isEqualTo("camera.changed");
        assertThat(entry.before()).containsEntry("storageDays", 3);
        assertThat(entry.after())
                .containsEntry("validFrom", "2026-11-22")
                .containsEntry("share", new BigDecimal("0.5"));
        assertThat(entry.reason()).isEqualTo("Polisens önskemål");
    }

    @Test
    void aHistoryIsReadNewestFirstAPageAtATime() {
        for (String action : List.of("one", "two", "three")) {
            write(AuditEvent.onCase(caseId, action));
        }

        List<AuditEntry> first = trail.ofCase(caseId, AuditTrail.NEWEST, 2);
        List<AuditEntry> second = trail.ofCase(caseId, first.get(1).position(), 2);

        assertThat(first).extracting(AuditEntry::action).containsExactly("three", "two");
        assertThat(second).extracting(AuditEntry::action).containsExactly("one");
    }

    @Test
    void withoutATransactionNothingIsLogged() {
        assertThatThrownBy(() -> log.record(AuditEvent.onCase(caseId, "lonely")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        transaction.executeWithoutResult(status -> {
            log.record(AuditEvent.onCase(caseId, "undone"));
            status.setRollbackOnly();
        });

        assertThat(trail.ofCase(caseId, AuditTrail.NEWEST, 1)).isEmpty();
    }

    @Test
    void textThatTheDatabaseCannotHoldIsLoggedWithAMarkInstead() {
        write(AuditEvent.onCase(caseId, "typed").to(Map.of("name", "a\u0000b\uD800c")));

        assertThat(trail.ofCase(caseId, AuditTrail.NEWEST, 1).get(0).after()).containsEntry("name", "a\uFFFDb\uFFFDc");
    }

    @Test
    void theDatabaseRefusesToChangeRemoveOrEmptyTheLog() {
        write(AuditEvent.onCase(caseId, "kept"));

        for (String attempt : List.of(
                "update audit_entry set actor = 'someone'",
                "delete from audit_entry",
                "truncate audit_entry",
                "truncate audit_chain cascade",
                "delete from audit_chain",
                "update audit_chain set head = head")) {
            assertThatThrownBy(() -> jdbc.execute(attempt)).as(attempt).hasMessageContaining("audit");
        }
    }

    private void write(AuditEvent event) {
        transaction.executeWithoutResult(status -> log.record(event));
    }
}
