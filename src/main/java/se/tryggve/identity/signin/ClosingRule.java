package se.tryggve.identity.signin;

import java.time.Duration;

/**
 * How long sign-in stays closed after failures in a row. NIST SP 800-63B 5.2.2 wants a stop below one hundred; a stranger
 * must not lock an officer out, so failures count per address, and all strange addresses together count apart.
 */
final class ClosingRule {

    /** After so long without a failure, earlier ones are forgotten. */
    static final Duration MEMORY = Duration.ofHours(24);

    private static final int PATIENCE = 5;
    private static final int STOP = 50;
    private static final int STOP_FOR_STRANGERS = 80;
    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    private ClosingRule() {}

    static Duration atOneAddress(int failures) {
        if (failures < PATIENCE) {
            return Duration.ZERO;
        }
        if (failures >= STOP) {
            return MEMORY;
        }
        Duration doubled = FIRST.multipliedBy(1L << Math.min(failures - PATIENCE, 10));
        return doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
    }

    static Duration atStrangeAddresses(int failures) {
        return failures < STOP_FOR_STRANGERS ? Duration.ZERO : MEMORY;
    }
}
