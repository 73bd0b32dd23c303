package se.tryggve.intake.internal;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.intake.ContentHolder;
import se.tryggve.intake.ContentLostException;
import se.tryggve.intake.ContentUnreachableException;
import se.tryggve.intake.FileCheck;
import se.tryggve.intake.FileCheck.State;

/** Checks again what came in while the scanner did not answer. Doing it on two nodes at once does no harm. */
@Component
class Recheck {

    private static final Logger LOG = LoggerFactory.getLogger(Recheck.class);
    private static final int AT_ONCE = 50;

    private final VirusScanner scanner;
    private final CheckRegister register;
    private final List<ContentHolder> holders;
    private final TransactionTemplate transaction;

    Recheck(
            VirusScanner scanner,
            CheckRegister register,
            List<ContentHolder> holders,
            TransactionTemplate transaction) {
        this.scanner = scanner;
        this.register = register;
        this.holders = holders;
        this.transaction = transaction;
    }

    /** Goes through those that wait, the longest first, until the scanner is silent again. */
    @Scheduled(
            initialDelayString = "${tryggve.files.clamd.again:PT1M}",
            fixedDelayString = "${tryggve.files.clamd.again:PT1M}")
    void checkAgain() {
        if (!scanner.isConfigured()) {
            return;
        }
        List<String> waiting = register.unchecked(AT_ONCE);
        try {
            for (String sha256 : waiting) {
                if (!isAnswered(sha256)) {
                    LOG.warn("The virus scanner still does not answer; {} files or more are held", waiting.size());
                    return;
                }
            }
        } catch (ContentUnreachableException silent) {
            LOG.warn("{} files or more are held and cannot be checked: {}", waiting.size(), silent.getMessage());
        }
    }

    private boolean isAnswered(String sha256) {
        try {
            Optional<byte[]> bytes = holders.stream()
                    .flatMap(holder -> holder.bytes(sha256).stream())
                    .findFirst();
            if (bytes.isPresent()) {
                return isAnswered(sha256, bytes.get());
            }
            register.forget(sha256);
        } catch (ContentLostException lost) {
            LOG.warn("A file that is held cannot be checked: {}", lost.getMessage());
        }
        return true;
    }

    private boolean isAnswered(String sha256, byte[] bytes) {
        Verdict verdict = scanner.scan(bytes);
        if (verdict instanceof Verdict.Harmful harmful) {
            LOG.warn("Something harmful was found in a file that was held: {} is {}", sha256, harmful.threat());
            settle(sha256, State.INFECTED, harmful.threat());
        } else if (verdict instanceof Verdict.Clean) {
            settle(sha256, State.PASSED, null);
        }
        return !(verdict instanceof Verdict.Unanswered);
    }

    private void settle(String sha256, State state, String threat) {
        transaction.executeWithoutResult(status -> {
            FileCheck check = register.settle(sha256, state, threat);
            holders.forEach(holder -> holder.settled(sha256, check));
        });
    }
}
