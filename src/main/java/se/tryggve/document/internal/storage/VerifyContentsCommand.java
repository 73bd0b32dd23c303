package se.tryggve.document.internal.storage;

import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The command {@code --tryggve.command=verify-contents}: a sentence per content that is missing or changed; 1 if one is. */
@Component
@ConditionalOnProperty(name = "tryggve.command", havingValue = "verify-contents")
class VerifyContentsCommand implements ApplicationRunner, ExitCodeGenerator {

    private final ContentCheck check;
    private boolean whole;

    VerifyContentsCommand(JdbcClient database, Optional<Bucket> bucket) {
        this.check = new ContentCheck(database, bucket);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        ContentCheck.Report report = check.run();
        report.faults().forEach(System.out::println);
        whole = report.faults().isEmpty();
        System.out.printf(
                "%s: %d contents were read.%n",
                whole
                        ? "All contents are whole"
                        : "NOT all contents are whole (" + report.faults().size() + " above)",
                report.checked());
    }

    @Override
    public int getExitCode() {
        return whole ? 0 : 1;
    }
}
