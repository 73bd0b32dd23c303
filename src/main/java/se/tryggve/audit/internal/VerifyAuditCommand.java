package se.tryggve.audit.internal;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** The command {@code --tryggve.command=verify-audit}: a sentence per fault, exit code 1 if there is one. */
@Component
@ConditionalOnProperty(name = "tryggve.command", havingValue = "verify-audit")
class VerifyAuditCommand implements ApplicationRunner, ExitCodeGenerator {

    private final LogVerifier verifier;
    private boolean whole;

    VerifyAuditCommand(LogVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LogVerifier.Report report = verifier.verify();
        print(report, System.out);
        whole = report.isWhole();
    }

    @Override
    public int getExitCode() {
        return whole ? 0 : 1;
    }

    static void print(LogVerifier.Report report, PrintStream console) {
        report.findings().forEach(finding -> console.println(finding.sentence()));
        String anchored = report.anchored() == null
                ? "Nothing has been anchored yet."
                : "The last anchor is of " + report.anchored() + "; what came later stands on the database alone.";
        String verdict = report.isWhole()
                ? "The audit log is whole"
                : "The audit log is NOT whole (" + report.findings().size() + " findings above)";
        console.printf("%s: %d entries in %d chains. %s%n", verdict, report.entries(), report.chains(), anchored);
    }
}
