package se.tryggve.document.internal.storage;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import se.tryggve.StartRefusedException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** How the bucket of the settings is reached, and what to tell the operator when it is not. */
final class BucketDoor {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final String SETTING = "TRYGGVE_DOCUMENT_S3_";

    private BucketDoor() {}

    /** The bucket; nobody has asked yet whether it is there. */
    static Bucket open(StorageSettings.S3 settings) {
        demandWhole(settings);
        S3ClientBuilder client = S3Client.builder()
                .region(Region.of(settings.region().strip()))
                .credentialsProvider(StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secret())))
                .forcePathStyle(settings.pathStyle())
                // What only Amazon's own servers understand stays away; the SHA-256 of each object is sent all the
                // same.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                .overrideConfiguration(calls -> calls.apiCallTimeout(settings.timeout()))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(settings.timeout()));
        if (!settings.endpoint().isBlank()) {
            client.endpointOverride(address(settings.endpoint()));
        }
        return new Bucket(client.build(), settings);
    }

    /** Refuses the start if the bucket does not answer. */
    static void demandAnswer(Bucket bucket) {
        try {
            bucket.ask();
        } catch (S3Exception refused) {
            throw new StartRefusedException(
                    "The server of the " + bucket + " answers with " + refused.statusCode() + ".",
                    remedy(refused.statusCode()),
                    refused);
        } catch (SdkException silent) {
            throw new StartRefusedException(
                    "The server of the " + bucket + " does not answer: " + silent.getMessage() + ".",
                    "Start it, or mend " + SETTING + "ENDPOINT and " + SETTING + "REGION.",
                    silent);
        }
    }

    private static String remedy(int status) {
        return switch (status) {
            case 404 -> "Make the bucket, or name another with " + SETTING + "BUCKET.";
            case 401, 403 ->
                "Mend " + SETTING + "ACCESSKEY and " + SETTING + "SECRET, and let that key list the bucket and read,"
                        + " write and delete its objects.";
            default ->
                "Mend " + SETTING + "ENDPOINT, " + SETTING + "REGION and " + SETTING + "PATHSTYLE, or the server.";
        };
    }

    private static void demandWhole(StorageSettings.S3 settings) {
        Map<String, String> needed = new LinkedHashMap<>();
        needed.put("BUCKET", settings.bucket());
        needed.put("REGION", settings.region());
        needed.put("ACCESSKEY", settings.accessKey());
        needed.put("SECRET", settings.secret());
        needed.forEach((name, value) -> {
            if (value.isBlank()) {
                throw new StartRefusedException(
                        "TRYGGVE_DOCUMENT_STORAGE is s3, but " + SETTING + name + " is empty.",
                        "Set " + SETTING + name + " (docs/operations.md, \"Files in a bucket\").");
            }
        });
    }

    private static URI address(String endpoint) {
        try {
            URI address = URI.create(endpoint.strip());
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException unreadable) {
            // Told below, as an address without a host is.
        }
        throw new StartRefusedException(
                SETTING + "ENDPOINT is no address: " + endpoint + ".",
                "Write it with its scheme, such as https://s3.example.se.");
    }
}
