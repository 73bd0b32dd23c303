package se.tryggve.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * {@code mvn -Pbench verify}: fills a database of its own, measures the application over HTTP, and beside it in the same
 * rounds what it stands on. Prints a table and writes it to {@code target/performance.md}.
 */
public final class Bench {

    private static final Path PLACE = Path.of("target", "bench");
    private static final Path STATEMENTS = Path.of("target", "bench", "statements.txt");
    private static final Path REPORT = Path.of("target", "performance.md");
    private static final int CONNECTIONS = 8;

    /** So many times as long is warmed up before the first figures, when everything is still to be compiled. */
    private static final int COLD = 3;

    private final Settings settings = Settings.read();
    private final Report report = new Report(settings);

    private boolean warm;

    private Bench() {}

    /** What is measured. */
    record Stage(BenchedApplication application, BareEngine engine, int barePort) {}

    /** Measures what the settings say. */
    public static void main(String[] arguments) throws IOException {
        new Bench().run();
        System.exit(0);
    }

    private void run() throws IOException {
        FileSystemUtils.deleteRecursively(PLACE);
        Files.createDirectories(PLACE);
        Cpu.ofDatabaseIn(PLACE.resolve("postgres").resolve("data"));
        try (BenchedApplication application = new BenchedApplication(PLACE, freePort());
                HikariDataSource direct = direct(application);
                BareEngine engine = new BareEngine(direct)) {
            int barePort = freePort();
            try (ConfigurableApplicationContext bare = BarePage.start(barePort, direct)) {
                measure(new Stage(application, engine, barePort), direct);
            }
        }
    }

    private void measure(Stage stage, DataSource direct) throws IOException {
        report.machine(JdbcClient.create(direct));
        Filling filling = new Filling(direct, stage.engine().deploy());
        filling.organisation();
        for (int size : settings.sizes()) {
            filling.open(size);
            take(stage, "%,d open tasks".formatted(size), probes(stage));
        }
        if (settings.asks("monitor")) {
            filling.finished(settings.finished());
            take(
                    stage,
                    "%,d finished cases beside them".formatted(settings.finished()),
                    new PageProbes(stage).monitor());
        }
    }

    private void take(Stage stage, String title, List<Probe> probes) throws IOException {
        System.out.println(title + ": warming up");
        Rounds rounds = new Rounds(probes);
        rounds.warmUp(warm ? settings.warmup() : settings.warmup().multipliedBy(COLD));
        warm = true;
        double load = report.load();
        Map<String, Taken> taken = rounds.take(settings.rounds(), settings.slice());
        report.add(title, taken, statements(stage, probes), load);
        report.write(REPORT);
    }

    private List<Probe> probes(Stage stage) {
        List<Probe> probes = new ArrayList<>();
        if (settings.asks("list")) {
            probes.addAll(new ListProbes(stage).all());
        }
        if (settings.asks("task")) {
            probes.addAll(new TaskProbes(stage).all());
        }
        if (settings.asks("search")) {
            probes.addAll(new PageProbes(stage).search());
        }
        return probes;
    }

    /** The statements that the application needs for each, once; also in a file, for whoever wants fewer. */
    private static Map<String, Long> statements(Stage stage, List<Probe> probes) throws IOException {
        Map<String, Long> counts = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (Probe probe : probes) {
            if (probe.threads().equals(stage.application().threads())) {
                probe.before().run();
                List<String> all =
                        stage.application().statements(() -> probe.act().accept(0));
                counts.put(probe.name(), (long) all.size());
                text.append("\n# ").append(probe.name()).append('\n').append(String.join("\n", all));
            }
        }
        stage.application().audited(true);
        Files.writeString(STATEMENTS, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return counts;
    }

    /** Connections that nothing counts, as many as the application would have for one node of this size. */
    private static HikariDataSource direct(BenchedApplication application) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(application.url());
        pool.setUsername("postgres");
        pool.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(pool);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
