package se.tryggve.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Processor time, in nanoseconds: of the threads that answer, so that neither the clients nor the compiler of the same
 * process count, and of the database server with its
 * children (only where there is {@code /proc}).
 */
final class Cpu {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int USER = 11;
    private static final int REAPED_SYSTEM = 14;

    /** Linux counts in hundredths of a second, whatever the machine. */
    private static final long TICK = 10_000_000;

    private static Path data;

    private final String threads;
    private final long threadsBefore;
    private final long databaseBefore;

    private Cpu(String threads) {
        this.threads = threads;
        this.threadsBefore = ofThreads(threads);
        this.databaseBefore = ofDatabase();
    }

    /** Time that was used. */
    record Used(long threads, long database) {}

    static Cpu from(String threads) {
        return new Cpu(threads);
    }

    Used used() {
        return new Used(ofThreads(threads) - threadsBefore, ofDatabase() - databaseBefore);
    }

    private static long ofThreads(String begin) {
        long all = 0;
        for (long id : THREADS.getAllThreadIds()) {
            var thread = THREADS.getThreadInfo(id);
            if (thread != null && thread.getThreadName().startsWith(begin)) {
                all += Math.max(0, THREADS.getThreadCpuTime(id));
            }
        }
        return all;
    }

    /** The server in this directory is the one whose time is told. */
    static void ofDatabaseIn(Path directory) {
        data = directory;
    }

    private static long ofDatabase() {
        return server().map(server -> Stream.concat(Stream.of(server), server.descendants())
                        .mapToLong(process -> ticks(process.pid()) * TICK)
                        .sum())
                .orElse(0L);
    }

    private static Optional<ProcessHandle> server() {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Its own time and that of its children that have ended. */
    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            List<String> fields =
                    List.of(stat.substring(stat.lastIndexOf(')') + 2).split(" "));
            return Stream.iterate(USER, field -> field <= REAPED_SYSTEM, field -> field + 1)
                    .mapToLong(field -> Long.parseLong(fields.get(field)))
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
