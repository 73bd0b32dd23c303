package se.tryggve.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes all measurements in turn, round after round, so that what the machine does besides meets each of them alike. */
final class Rounds {

    private static final Duration WARMING = Duration.ofMillis(500);

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final ExecutorService CLIENTS = Executors.newFixedThreadPool(Probe.BUSY, work -> {
        Thread client = new Thread(work, Probe.CLIENTS + NUMBER.incrementAndGet());
        client.setDaemon(true);
        return client;
    });

    private final List<Probe> probes;
    private final Map<String, Taken> taken = new LinkedHashMap<>();

    Rounds(List<Probe> probes) {
        this.probes = probes;
    }

    void warmUp(Duration atLeast) {
        long end = System.nanoTime() + atLeast.toNanos();
        do {
            probes.forEach(probe -> slice(probe, WARMING, new Taken(probe)));
        } while (System.nanoTime() < end);
    }

    Map<String, Taken> take(int rounds, Duration slice) {
        probes.forEach(probe -> taken.put(probe.name(), new Taken(probe)));
        for (int round = 1; round <= rounds; round++) {
            System.out.printf("  round %d of %d%n", round, rounds);
            probes.forEach(probe -> slice(probe, slice, taken.get(probe.name())));
        }
        return taken;
    }

    private static void slice(Probe probe, Duration lasting, Taken into) {
        probe.before().run();
        Cpu cpu = Cpu.from(probe.threads());
        long begun = System.nanoTime();
        long end = begun + lasting.toNanos();
        List<Future<?>> working = new ArrayList<>();
        for (int i = 0; i < probe.clients(); i++) {
            int client = i;
            working.add(CLIENTS.submit(() -> work(probe, client, end, into)));
        }
        working.forEach(Rounds::await);
        into.slice(System.nanoTime() - begun, cpu.used());
    }

    private static void work(Probe probe, int client, long end, Taken into) {
        try {
            do {
                long begun = System.nanoTime();
                probe.act().accept(client);
                into.one(System.nanoTime() - begun);
            } while (System.nanoTime() < end);
        } catch (Probe.Exhausted nothingLeft) {
            return;
        }
    }

    private static void await(Future<?> client) {
        try {
            client.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
