package se.tryggve.document.internal.storage;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import se.tryggve.intake.ContentUnreachableException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Objects under their SHA-256 in one bucket. */
final class Bucket implements AutoCloseable {

    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final StorageSettings.S3 settings;

    Bucket(S3Client client, StorageSettings.S3 settings) {
        this.client = client;
        this.settings = settings;
    }

    /** Puts an object there, whole or not at all; the server refuses what was damaged on the way. */
    void put(String sha256, byte[] bytes) {
        String checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256));
        asked(
                "write",
                sha256,
                () -> client.putObject(
                        request -> request.bucket(settings.bucket()).key(sha256).checksumSHA256(checksum),
                        RequestBody.fromBytes(bytes)));
    }

    /** What stands there under the name; empty if nothing does. */
    Optional<byte[]> get(String sha256) {
        return asked("read", sha256, () -> {
            try {
                return Optional.of(client.getObjectAsBytes(
                                request -> request.bucket(settings.bucket()).key(sha256))
                        .asByteArrayUnsafe());
            } catch (NoSuchBucketException gone) {
                throw gone;
            } catch (S3Exception refused) {
                if (refused.statusCode() == NOT_FOUND) {
                    return Optional.empty();
                }
                throw refused;
            }
        });
    }

    /** Deletes an object; one that is not there is no fault. */
    void delete(String sha256) {
        asked(
                "delete",
                sha256,
                () -> client.deleteObject(
                        request -> request.bucket(settings.bucket()).key(sha256)));
    }

    /** Asks whether the bucket is there and may be used. */
    void ask() {
        client.headBucket(request -> request.bucket(settings.bucket()));
    }

    private <T> T asked(String what, String sha256, Supplier<T> question) {
        try {
            return question.get();
        } catch (SdkException failed) {
            throw new ContentUnreachableException(
                    "Could not " + what + " content " + sha256 + " in " + settings + ": " + failed.getMessage(),
                    failed);
        }
    }

    @Override
    public void close() {
        client.close();
    }

    /** Where it is, for people. */
    @Override
    public String toString() {
        return settings.toString();
    }
}
