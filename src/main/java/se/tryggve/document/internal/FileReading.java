package se.tryggve.document.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.document.internal.ContentStore.Kept;
import se.tryggve.intake.ContentLostException;
import se.tryggve.intake.ContentUnreachableException;
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

    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);
    private static final int AT_ONCE = 200;

    private final DocumentTexts texts;
    private final ContentStore contents;
    private final FileChecks checks;
    private final FileText reader;
    private final SearchIndex index;
    private final TransactionTemplate transaction;
    /** Files that are missing or changed where they should lie; asked for again after the next start. */
    private final Set<String> lost = ConcurrentHashMap.newKeySet();
    /** Whether the place of the files did not answer at the last round: said once, not every three seconds. */
    private volatile boolean silent;

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
        try {
            readAll();
            silent = false;
        } catch (ContentUnreachableException unreachable) {
            if (!silent) {
                LOG.warn("Files wait to be read for search: {}", unreachable.getMessage());
            }
            silent = true;
        }
    }

    private void readAll() {
        List<String> waiting = texts.waiting("", AT_ONCE);
        while (!waiting.isEmpty()) {
            Map<String, FileCheck> known = checks.of(waiting);
            waiting.stream()
                    .filter(sha256 ->
                            !known.containsKey(sha256) || !known.get(sha256).isHeld())
                    .filter(sha256 -> !lost.contains(sha256))
                    .forEach(this::tryToRead);
            waiting = texts.waiting(waiting.get(waiting.size() - 1), AT_ONCE);
        }
    }

    private void tryToRead(String sha256) {
        try {
            read(sha256);
        } catch (ContentLostException noted) {
            lost.add(sha256);
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
