package se.tryggve.intake.internal;

import jakarta.annotation.PreDestroy;
import java.io.ByteArrayInputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.commands.scan.result.ScanResult;

/** The daemon of ClamAV, asked over INSTREAM; nothing of a file touches a disk. */
@Component
class VirusScanner {

    private final FileRules.Clamd clamd;
    private final ExecutorService line = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "virus-scanner");
        thread.setDaemon(true);
        return thread;
    });

    VirusScanner(FileRules rules) {
        this.clamd = rules.clamd();
    }

    boolean isConfigured() {
        return clamd.isConfigured();
    }

    /** Asks once and waits no longer than the setting allows: the client itself would wait for ever. */
    Verdict scan(byte[] bytes) {
        Future<ScanResult> answer =
                line.submit(() -> new ClamavClient(clamd.host(), clamd.port()).scan(new ByteArrayInputStream(bytes)));
        try {
            return verdict(answer.get(clamd.timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException failed) {
            return new Verdict.Unanswered(failed.getCause());
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return new Verdict.Unanswered(slow);
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Verdict.Unanswered(interrupted);
        }
    }

    @PreDestroy
    void hangUp() {
        line.shutdownNow();
    }

    private static Verdict verdict(ScanResult result) {
        if (result instanceof ScanResult.VirusFound found) {
            return new Verdict.Harmful(found.getFoundViruses().values().stream()
                    .flatMap(java.util.Collection::stream)
                    .findFirst()
                    .orElse("?"));
        }
        return new Verdict.Clean();
    }
}
