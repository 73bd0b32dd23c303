package se.tryggve.restart;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** A Tryggve of its own process on a directory of its own, to be killed and started again. */
class Installation implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);
    private static final String DEMONSTRATION_PASSWORD = "demonstration";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path directory;
    private final int port;
    private Process process;

    Installation(Path directory) throws IOException {
        this.directory = directory;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** Starts and waits until it answers. */
    Installation start() throws IOException {
        process = launch("start.log");
        Awaitility.await()
                .atMost(START)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> answers() || !process.isAlive());
        if (!process.isAlive()) {
            throw new IllegalStateException(log("start.log"));
        }
        return this;
    }

    /** Starts a second one on the same data and waits until it has given up. */
    String startSecond() throws Exception {
        Process second = launch("second.log");
        if (!second.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
            second.destroyForcibly();
            throw new IllegalStateException("The second instance did not give up");
        }
        return log("second.log");
    }

    /** As a power cut for the Java process: no goodbye of any kind. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    HttpResponse<String> get(String path, String user) throws IOException, InterruptedException {
        return client.send(request(path, user).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String user, String json) throws IOException, InterruptedException {
        return client.send(
                request(path, user)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() throws Exception {
        if (process != null && process.isAlive()) {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private HttpRequest.Builder request(String path, String user) {
        String credentials = Base64.getEncoder()
                .encodeToString((user + ":" + DEMONSTRATION_PASSWORD).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + credentials)
                .timeout(Duration.ofSeconds(30));
    }

    private boolean answers() {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process launch(String log) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dserver.port=" + port,
                "-Dtryggve.demonstration-cases=false",
                "-Dtryggve.database.directory=" + directory.resolve("postgres"),
                "-Dtryggve.audit.anchor-directory=" + directory.resolve("anchors"),
                "-cp",
                System.getProperty("java.class.path"),
                "se.tryggve.TryggveApplication"));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(log).toFile())
                .start();
    }

    private String log(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }
}
