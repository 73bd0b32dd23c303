package se.tryggve.document.internal.storage;

import java.io.PrintStream;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The command {@code --tryggve.command=move-contents}: files go from the database into the bucket; 1 if one did not. */
@Component
@ConditionalOnProperty(name = "tryggve.command", havingValue = "move-contents")
class MoveContentsCommand implements ApplicationRunner, ExitCodeGenerator {

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Optional<Bucket> bucket;
    private boolean whole;

    MoveContentsCommand(JdbcClient database, TransactionTemplate transaction, Optional<Bucket> bucket) {
        this.database = database;
        this.transaction = transaction;
        this.bucket = bucket;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (bucket.isEmpty()) {
            System.out.println("There is no bucket to move to: set TRYGGVE_DOCUMENT_STORAGE=s3, start Tryggve with it,"
                    + " and then start this again.");
            return;
        }
        BucketDoor.demandAnswer(bucket.get());
        ContentMove.Report report = new ContentMove(database, transaction, bucket.get()).run();
        print(report, System.out);
        whole = report.faults().isEmpty();
    }

    @Override
    public int getExitCode() {
        return whole ? 0 : 1;
    }

    private void print(ContentMove.Report report, PrintStream console) {
        report.faults().forEach(console::println);
        String verdict = report.faults().isEmpty()
                ? "No file is left in the database"
                : "NOT all is moved (" + report.faults().size()
                        + " faults above); start this again when they are mended";
        console.printf("%s. Files moved now: %d (%d bytes)%n", verdict, report.moved(), report.bytes());
    }
}
