package se.tryggve.document.internal;

import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.document.internal.ContentStore.Kept;
import se.tryggve.intake.FileCheck;
import se.tryggve.intake.FileChecks;
import se.tryggve.intake.FileText;
import se.tryggve.search.SearchIndex;

/**
 * Reads uploaded files, so that their words are found: shortly after they were filed, because nobody who uploads should
 * wait for it, and only those that the virus scanner does not hold. What has been read stands in the index at once.
 */
@Component
class FileReading {

    private static final int AT_ONCE = 200;

    private final DocumentTexts texts;
    private final ContentStore contents;
    private final FileChecks checks;
    private final FileText reader;
    private final SearchIndex index;
    private final TransactionTemplate transaction;

    FileReading(
            DocumentTexts texts,
            ContentStore contents,
            FileChecks checks,
            FileText reader,
            SearchIndex index,
            TransactionTemplate transaction) {
        this.texts = texts;
        this.contents = contents;
        this.checks = checks;
        this.reader = reader;
        this.index = index;
        this.transaction = transaction;
    }

    /** Reads every file that may be read. Two nodes may read the same one, which does no harm. */
    @Scheduled(initialDelayString = "PT3S", fixedDelayString = "PT3S")
    void readWhatWaits() {
        List<String> waiting = texts.waiting("", AT_ONCE);
        while (!waiting.isEmpty()) {
            Map<String, FileCheck> known = checks.of(waiting);
            waiting.stream()
                    .filter(sha256 ->
                            !known.containsKey(sha256) || !known.get(sha256).isHeld())
                    .forEach(this::read);
            waiting = texts.waiting(waiting.get(waiting.size() - 1), AT_ONCE);
        }
    }

    private void read(String sha256) {
        Kept file = contents.read(sha256);
        String words = reader.of(file.mediaType(), file.bytes());
        transaction.executeWithoutResult(status -> {
            texts.keep(sha256, words);
            texts.casesWith(sha256).forEach(index::refresh);
        });
    }
}
