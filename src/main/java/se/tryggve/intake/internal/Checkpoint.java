package se.tryggve.intake.internal;

import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.intake.FileCheck.State;
import se.tryggve.intake.RefusedFileException;

/** Where a content is checked when it comes in. */
@Component
class Checkpoint {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoint.class);

    private final VirusScanner scanner;
    private final CheckRegister register;
    private final Alarm alarm;

    Checkpoint(VirusScanner scanner, CheckRegister register, Alarm alarm) {
        this.scanner = scanner;
        this.register = register;
        this.alarm = alarm;
    }

    /** Lets a content in as checked or, if nobody answers, as unchecked. */
    void pass(String name, String sha256, byte[] bytes) {
        if (!scanner.isConfigured()) {
            return;
        }
        Verdict verdict = scanner.scan(bytes);
        if (verdict instanceof Verdict.Harmful harmful) {
            alarm.sound(sha256, harmful.threat());
            throw new RefusedFileException("intake.error.infected", name, harmful.threat());
        } else if (verdict instanceof Verdict.Unanswered unanswered) {
            LOG.warn("The virus scanner does not answer; a file is held as unchecked: {}", unanswered.why());
            register.hold(sha256);
            refuseKnown(name, sha256);
        } else {
            register.settle(sha256, State.PASSED, null);
        }
    }

    private void refuseKnown(String name, String sha256) {
        register.of(List.of(sha256)).values().stream()
                .filter(check -> check.state() == State.INFECTED)
                .forEach(check -> {
                    throw new RefusedFileException("intake.error.infected", name, check.threat());
                });
    }

    /** Writes down who sent something harmful; kept although the file is refused. */
    @Component
    static class Alarm {

        private final AuditLog audit;

        Alarm(AuditLog audit) {
            this.audit = audit;
        }

        @Transactional(propagation = Propagation.REQUIRES_NEW)
        void sound(String sha256, String threat) {
            audit.record(AuditEvent.onSystem("file.harmfulRefused").to(Map.of("sha256", sha256, "threat", threat)));
        }
    }
}
