package se.tryggve.document.internal.storage;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import se.tryggve.intake.ContentLostException;
import se.tryggve.intake.ContentUnreachableException;

/** Bytes in a bucket. A row never names what is not there; an object that no row names is deleted within minutes. */
final class BucketShelf implements ContentShelf {

    private static final Logger LOG = LoggerFactory.getLogger(BucketShelf.class);

    private final Bucket bucket;
    private final Leftovers leftovers;

    BucketShelf(Bucket bucket, Leftovers leftovers) {
        this.bucket = bucket;
        this.leftovers = leftovers;
    }

    @Override
    public boolean isInRow() {
        return false;
    }

    @Override
    public void put(String sha256, byte[] bytes) {
        leftovers.lock(sha256);
        Pending.add(bucket, leftovers, sha256, bytes);
    }

    @Override
    public byte[] get(String sha256) {
        return Pending.find(sha256).orElseGet(() -> fetch(sha256));
    }

    private byte[] fetch(String sha256) {
        Optional<byte[]> found = bucket.get(sha256);
        String fault = found.isEmpty() ? "is missing in" : "is not what was kept in";
        return found.filter(bytes -> ContentHash.of(bytes).equals(sha256)).orElseThrow(() -> {
            LOG.error("Content {} {} the {}; nobody gets it until it is restored", sha256, fault, bucket);
            return new ContentLostException("Content " + sha256 + " " + fault + " the " + bucket);
        });
    }

    @Override
    public void drop(String sha256) {
        leftovers.note(sha256);
    }

    @Override
    public void demandReady() {
        BucketDoor.demandAnswer(bucket);
    }

    /** Deletes what is left over. Two nodes may do it at once, which does no harm. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void sweep() {
        try {
            leftovers.sweep(bucket);
        } catch (ContentUnreachableException silent) {
            LOG.warn("What is left over in the bucket waits: {}", silent.getMessage());
        }
    }
}
