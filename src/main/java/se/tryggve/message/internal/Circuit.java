package se.tryggve.message.internal;

import java.time.Duration;
import java.time.Instant;

/** Keeps this node from asking a mail server that is away again and again: after each failure it waits longer, then tries one letter. */
class Circuit {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private int failures;
    private Instant openUntil = Instant.MIN;

    /** Whether the server may be asked now. */
    synchronized boolean lets(Instant now) {
        return !now.isBefore(openUntil);
    }

    /** Whether the last thing known of the server is that it was away. */
    synchronized boolean isProbing() {
        return failures > 0;
    }

    synchronized void away(Instant now) {
        Duration wait = FIRST.multipliedBy(1L << Math.min(failures, 5));
        openUntil = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        failures++;
    }

    synchronized void answered() {
        failures = 0;
        openUntil = Instant.MIN;
    }
}
