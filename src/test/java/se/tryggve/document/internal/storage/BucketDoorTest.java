package se.tryggve.document.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tryggve.StartRefusedException;

/** The start is refused with the setting and the remedy where the bucket is not ready. */
class BucketDoorTest {

    private static final S3Server SERVER = new S3Server();

    @BeforeAll
    static void up() {
        SERVER.up();
    }

    @AfterAll
    static void down() {
        SERVER.close();
    }

    @Test
    void aBucketThatAnswersIsNoHindrance() {
        assertThatCode(() -> BucketDoor.demandAnswer(SERVER.bucket())).doesNotThrowAnyException();
    }

    @Test
    void aBucketThatIsNotThereIsToBeMade() {
        StartRefusedException refused = refusal(S3Server.settings(SERVER.endpoint(), "another"));

        assertThat(refused.getMessage()).contains("\"another\"", "404");
        assertThat(refused.remedy()).contains("Make the bucket", "TRYGGVE_DOCUMENT_S3_BUCKET");
    }

    @Test
    void aServerThatIsNotThereIsToBeStarted() {
        StartRefusedException refused =
                catchThrowableOfType(StartRefusedException.class, () -> BucketDoor.demandAnswer(S3Server.nowhere()));

        assertThat(refused.getMessage()).contains("does not answer");
        assertThat(refused.remedy()).contains("TRYGGVE_DOCUMENT_S3_ENDPOINT");
    }

    @Test
    void aKeyThatIsRefusedIsToBeMendedAndIsNotTold() throws Exception {
        HttpServer shut = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        shut.createContext("/", exchange -> {
            exchange.sendResponseHeaders(403, -1);
            exchange.close();
        });
        shut.start();
        try {
            StartRefusedException refused = refusal(
                    S3Server.settings("http://localhost:" + shut.getAddress().getPort(), S3Server.BUCKET));

            assertThat(refused.remedy()).contains("TRYGGVE_DOCUMENT_S3_ACCESSKEY", "_SECRET");
            assertThat(refused.getMessage() + refused.remedy() + refused.getCause())
                    .doesNotContain(S3Server.SECRET);
        } finally {
            shut.stop(0);
        }
    }

    @Test
    void whatIsNotSetIsNamed() {
        StartRefusedException refused = refusal(new StorageSettings.S3(
                SERVER.endpoint(), "eu-north-1", "tryggve", "", S3Server.SECRET, true, Duration.ofSeconds(5)));

        assertThat(refused.getMessage()).contains("TRYGGVE_DOCUMENT_S3_ACCESSKEY is empty");
    }

    @Test
    void anAddressWithoutASchemeIsNone() {
        StartRefusedException refused = refusal(S3Server.settings("s3.example.se", S3Server.BUCKET));

        assertThat(refused.getMessage()).contains("TRYGGVE_DOCUMENT_S3_ENDPOINT", "s3.example.se");
    }

    @Test
    void theSettingsNeverTellTheSecret() {
        assertThat(new StorageSettings(StorageSettings.Place.S3, SERVER.settings()).toString())
                .contains("tryggve")
                .doesNotContain(S3Server.SECRET);
    }

    private static StartRefusedException refusal(StorageSettings.S3 settings) {
        return catchThrowableOfType(
                StartRefusedException.class, () -> BucketDoor.demandAnswer(BucketDoor.open(settings)));
    }
}
