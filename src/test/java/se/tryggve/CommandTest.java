package se.tryggve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;

/** Runs commands as a process of their own, beside the Tryggve that this test is. */
class CommandTest extends TryggveTest {

    @Autowired
    private AuditLog log;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Value("${tryggve.database.directory}")
    private String database;

    @Value("${tryggve.audit.anchor-directory}")
    private String anchors;

    private record Ended(int code, String said) {}

    @Test
    void theAuditLogIsVerifiedBesideARunningTryggve() throws Exception {
        UUID caseId = UUID.randomUUID();
        transaction.executeWithoutResult(status -> log.record(AuditEvent.onCase(caseId, "tried")));
        assertThat(run("verify-audit")).satisfies(ended -> {
            assertThat(ended.said()).contains("The audit log is whole");
            assertThat(ended.code()).isZero();
        });

        setActor(caseId, "someone");
        Ended tampered = run("verify-audit");
        setActor(caseId, "system");

        assertThat(tampered.said())
                .contains("Entry 1 of the chain case:" + caseId + " was changed")
                .contains("NOT whole");
        assertThat(tampered.code()).isEqualTo(1);
    }

    @Test
    void forecastsAreTriedOnDecidedCases() throws Exception {
        assertThat(run("forecast-backtest")).satisfies(ended -> {
            assertThat(ended.said()).containsAnyOf("decided cases, no forecast", "No case has been decided yet");
            assertThat(ended.code()).isZero();
        });
    }

    @Test
    void withoutABucketThereIsNothingToMoveTo() throws Exception {
        Ended ended = run("move-contents");

        assertThat(ended.said()).contains("There is no bucket to move to", "TRYGGVE_DOCUMENT_STORAGE=s3");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void aCommandThatNobodyKnowsSaysWhichOnesThereAre() throws Exception {
        Ended ended = run("no-such-command");

        assertThat(ended.said()).contains("--tryggve.command=verify-audit");
        assertThat(ended.code()).isEqualTo(2);
    }

    private void setActor(UUID caseId, String actor) {
        transaction.executeWithoutResult(status -> {
            jdbc.execute("set local session_replication_role = replica");
            jdbc.update("update audit_entry set actor = ? where subject = ?", actor, AuditEvent.subjectOf(caseId));
        });
    }

    private Ended run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        TryggveApplication.class.getName(),
                        "--tryggve.command=" + command,
                        "--tryggve.database.directory=" + database,
                        "--tryggve.audit.anchor-directory=" + anchors)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), said);
    }
}
