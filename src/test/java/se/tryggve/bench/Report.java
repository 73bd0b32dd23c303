package se.tryggve.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was measured, as Markdown. */
final class Report {

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int GIGA = 30;

    private final Settings settings;
    private final StringBuilder text = new StringBuilder();
    private final List<Map<String, Taken>> taken = new ArrayList<>();
    private final Map<String, Long> statements = new HashMap<>();

    Report(Settings settings) {
        this.settings = settings;
    }

    void machine(JdbcClient database) {
        line("%s UTC. %d processors, %d GB memory, %s. JDK %s, heap %d MB. PostgreSQL %s, shared_buffers %s."
                .formatted(
                        DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ROOT)
                                .format(LocalDateTime.now(ZoneOffset.UTC)),
                        Runtime.getRuntime().availableProcessors(),
                        MACHINE.getTotalMemorySize() >> GIGA,
                        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().maxMemory() >> 20,
                        setting(database, "server_version"),
                        setting(database, "shared_buffers")));
        line("Warm-up %d s, %d rounds of %d s for each line in turn."
                .formatted(
                        settings.warmup().toSeconds(),
                        settings.rounds(),
                        settings.slice().toSeconds()));
    }

    /** How many processes want a processor now, everybody's. */
    double load() {
        return MACHINE.getSystemLoadAverage();
    }

    void add(String title, Map<String, Taken> measured, Map<String, Long> counted, double loadBefore) {
        taken.add(measured);
        statements.putAll(counted);
        StringBuilder table = new StringBuilder(("""

                ### %s

                Load of the machine before %.1f, after %.1f.

                | What | Clients | Times | Median ms | p95 ms | p99 ms | Per second | CPU ms | PostgreSQL CPU ms | Statements |
                | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |
                """).formatted(title, loadBefore, load()));
        measured.values()
                .forEach(one -> table.append("| %s | %d | %d | %.2f | %.2f | %.2f | %.1f | %.2f | %.2f | %s |%n"
                        .formatted(
                                one.name(),
                                one.clients(),
                                one.times(),
                                one.percentile(50),
                                one.percentile(95),
                                one.percentile(99),
                                one.perSecond(),
                                one.application(),
                                one.database(),
                                counted.containsKey(one.name()) ? counted.get(one.name()) : "")));
        line(table.toString());
    }

    /** What there is until now. */
    void write(Path file) throws IOException {
        StringBuilder goals =
                new StringBuilder("### Goals\n\n| Goal | Demanded | Measured | |\n| --- | --- | --- | --- |\n");
        for (Goals.Verdict verdict : new Goals(taken, statements, settings.sizes()).all()) {
            goals.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            verdict.goal(),
                            verdict.demanded(),
                            verdict.measured(),
                            verdict.reached() ? "reached" : "**missed**"));
        }
        System.out.println(goals);
        Files.writeString(file, text.toString() + goals);
    }

    private void line(String words) {
        System.out.println(words);
        text.append(words).append('\n');
    }

    private static String setting(JdbcClient database, String name) {
        return database.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
