package se.tryggve.bench;

import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** What was measured of one probe, all rounds together. */
final class Taken {

    private static final double MILLION = 1e6;
    private static final int DIGITS = 3;

    private final Probe probe;
    private final Histogram times = new ConcurrentHistogram(DIGITS);
    private long nanos;
    private long application;
    private long database;

    Taken(Probe probe) {
        this.probe = probe;
    }

    String name() {
        return probe.name();
    }

    int clients() {
        return probe.clients();
    }

    void one(long took) {
        times.recordValue(took);
    }

    void slice(long lasted, Cpu.Used used) {
        nanos += lasted;
        application += used.threads();
        database += used.database();
    }

    long times() {
        return times.getTotalCount();
    }

    /** Milliseconds that this share of all took at most. */
    double percentile(double share) {
        return times.getValueAtPercentile(share) / MILLION;
    }

    double perSecond() {
        return times() * 1e9 / nanos;
    }

    /** Milliseconds of processor time of the threads that answered. */
    double application() {
        return application / MILLION / times();
    }

    /** Milliseconds of processor time of the database server. */
    double database() {
        return database / MILLION / times();
    }
}
