package se.tryggve.document.internal.storage;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where this installation keeps the bytes of files.
 *
 * @param storage the place
 * @param s3 how the bucket is reached, for the place {@code s3}
 */
@ConfigurationProperties("tryggve.document")
record StorageSettings(
        @DefaultValue("database") Place storage,
        @DefaultValue S3 s3) {

    /** The places that there are. */
    enum Place {
        DATABASE,
        S3
    }

    /**
     * A bucket of a server that speaks S3.
     *
     * @param endpoint empty for Amazon's own in the region
     * @param pathStyle whether the bucket stands in the path of an address; otherwise in the name of the host
     * @param timeout for one file, with all tries
     */
    record S3(
            @DefaultValue("") String endpoint,
            @DefaultValue("eu-north-1") String region,
            @DefaultValue("") String bucket,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secret,
            @DefaultValue("true") boolean pathStyle,
            @DefaultValue("PT30S") Duration timeout) {

        /** Where the bucket is, for people; neither key nor secret. */
        @Override
        public String toString() {
            return "bucket \"" + bucket + "\" at " + (endpoint.isBlank() ? "Amazon S3, " + region : endpoint);
        }
    }
}
