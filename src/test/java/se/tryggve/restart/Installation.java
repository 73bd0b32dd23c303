package se.tryggve.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import se.tryggve.demo.DemonstrationUsers;

/** A Tryggve of its own process on a directory of its own, to be killed and started again. */
class Installation implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(6);
    /** The password of every demonstration user. */
    static final String PASSWORD = DemonstrationUsers.PASSWORD;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> environment = new HashMap<>();
    private final Path directory;
    private final int port;
    private Process process;

    Installation() throws IOException {
        this.directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-run")), "own")
                .toAbsolutePath();
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    /** Sets environment variables for every later start. */
    void with(Map<String, String> variables) {
        environment.putAll(variables);
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

    /** Starts one that must give up, waits until it has, and gives what it said. */
    String refusal() throws Exception {
        Process refused = launch("refused.log");
        if (!refused.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
            refused.destroyForcibly();
            throw new IllegalStateException("It did not give up: " + log("refused.log"));
        }
        assertThat(refused.exitValue()).isNotZero();
        return log("refused.log");
    }

    /** Runs a command beside the application and gives its exit code. */
    int command(String name) throws Exception {
        Process command = launch(name + ".log", "--tryggve.command=" + name);
        assertThat(command.waitFor(START.toSeconds(), TimeUnit.SECONDS))
                .as(log(name + ".log"))
                .isTrue();
        return command.exitValue();
    }

    /** {@code kill -9} of the application; its database server lives on as an orphan. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** {@code kill -9} of the application and of its database server, as when the power goes. */
    void cutPower() throws Exception {
        String server = Files.readAllLines(database().resolve("data").resolve("postmaster.pid"))
                .get(0)
                .trim();
        ProcessHandle postgres = ProcessHandle.of(Long.parseLong(server)).orElseThrow();
        List<ProcessHandle> all = postgres.descendants().toList();
        kill();
        postgres.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        postgres.onExit().get(1, TimeUnit.MINUTES);
    }

    HttpResponse<String> get(String path, String user) throws IOException, InterruptedException {
        return get(path, user, PASSWORD);
    }

    HttpResponse<String> get(String path, String user, String password) throws IOException, InterruptedException {
        return client.send(request(path, user, password).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String user, String json) throws IOException, InterruptedException {
        return client.send(
                request(path, user, PASSWORD)
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

    int port() {
        return port;
    }

    /** Where its database stands. */
    Path database() {
        return directory.resolve("postgres");
    }

    /** A folder put before the application on the class path, for files that should not be there. */
    Path extra() {
        return directory.resolve("extra");
    }

    private String classPath() {
        String application = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return extra() + File.pathSeparator + application;
    }

    private HttpRequest.Builder request(String path, String user, String password) {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
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

    private Process launch(String log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dserver.port=" + port,
                "-Dtryggve.demonstration-cases=false",
                "-Dtryggve.database.directory=" + database(),
                "-Dtryggve.audit.anchor-directory=" + directory.resolve("anchors"),
                "-cp",
                classPath(),
                "se.tryggve.TryggveApplication"));
        command.addAll(List.of(arguments));
        ProcessBuilder launch = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve(log).toFile());
        launch.environment().putAll(environment);
        return launch.start();
    }

    private String log(String name) throws IOException {
        return Files.readString(directory.resolve(name));
    }
}
