package se.tryggve.bench;

import java.util.function.IntConsumer;

/**
 * One thing that is measured.
 *
 * @param name as the report calls it
 * @param clients how many do it at the same time
 * @param threads how the threads begin whose processor time it takes
 * @param before what must be there before a slice; not measured
 * @param act what one client does, given its number from 0
 */
record Probe(String name, int clients, String threads, Runnable before, IntConsumer act) {

    /** As many clients as the machine has processors: the rate is what the machine can do. */
    static final int BUSY = Runtime.getRuntime().availableProcessors();

    /** How the threads of the clients begin. */
    static final String CLIENTS = "bench-client-";

    Probe(String name, int clients, String threads, IntConsumer act) {
        this(name, clients, threads, () -> {}, act);
    }

    /** There is nothing left to do: the slice ends here. */
    static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1;
    }
}
