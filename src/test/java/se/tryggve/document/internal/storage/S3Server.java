package se.tryggve.document.internal.storage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A server that speaks S3, as a process of its own: its libraries and ours never meet. It has one bucket. */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "tryggve";
    public static final String SECRET = "never-to-be-told";

    private static final Duration START = Duration.ofMinutes(2);

    private final Path place;
    private final int port;
    private Process process;

    public S3Server() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
            place = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-run")), "s3")
                    .toAbsolutePath();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Starts it unless it runs, and waits until it answers. */
    public S3Server up() {
        if (process == null || !process.isAlive()) {
            process = launch();
            Process started = process;
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
            Awaitility.await()
                    .atMost(START)
                    .pollInterval(Duration.ofMillis(200))
                    .until(this::answers);
        }
        return this;
    }

    /** As when its machine dies. */
    public void down() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        down();
    }

    public String endpoint() {
        return "http://localhost:" + port;
    }

    StorageSettings.S3 settings() {
        return settings(endpoint(), BUCKET);
    }

    static StorageSettings.S3 settings(String endpoint, String bucket) {
        return new StorageSettings.S3(endpoint, "eu-north-1", bucket, "key", SECRET, true, Duration.ofSeconds(10));
    }

    /** The server's bucket, opened as the application does it. */
    Bucket bucket() {
        return BucketDoor.open(settings());
    }

    /** A bucket of a server that is not there. */
    static Bucket nowhere() {
        try (ServerSocket free = new ServerSocket(0)) {
            return BucketDoor.open(settings("http://localhost:" + free.getLocalPort(), BUCKET));
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    public ContentShelf shelf(JdbcClient database, PlatformTransactionManager transactions) {
        return new BucketShelf(bucket(), new Leftovers(database, transactions));
    }

    public static ContentShelf shelfOfNowhere(JdbcClient database, PlatformTransactionManager transactions) {
        return new BucketShelf(nowhere(), new Leftovers(database, transactions));
    }

    /** What the application does each minute. */
    public static void sweep(ContentShelf shelf) {
        ((BucketShelf) shelf).sweep();
    }

    public Optional<byte[]> object(String sha256) {
        return send(HttpRequest.newBuilder(address(sha256)));
    }

    /** Puts something else under the name, as a fault or somebody at the server might. */
    public void replace(String sha256, byte[] bytes) {
        send(HttpRequest.newBuilder(address(sha256)).PUT(HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    public void lose(String sha256) {
        send(HttpRequest.newBuilder(address(sha256)).DELETE());
    }

    private URI address(String key) {
        return URI.create(endpoint() + "/" + BUCKET + "/" + key);
    }

    private Optional<byte[]> send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return answer.statusCode() < 300 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private boolean answers() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The S3 server ended: see " + place);
        }
        try {
            return send(HttpRequest.newBuilder(URI.create(endpoint() + "/" + BUCKET)))
                    .isPresent();
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private Process launch() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            archive(),
                            "--server.port=0",
                            "--http.port=" + port,
                            "--com.adobe.testing.s3mock.store.root=" + place.resolve("objects"),
                            "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET)
                    .redirectErrorStream(true)
                    .redirectOutput(place.resolve("server.log").toFile())
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String archive() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> entry.endsWith("-exec.jar") && entry.contains("s3mock"))
                .findFirst()
                .orElseThrow();
    }
}
