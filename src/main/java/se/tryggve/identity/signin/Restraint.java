package se.tryggve.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets something be written down once a minute per address, so that a stranger cannot fill the log. */
class Restraint {

    private static final Duration INTERVAL = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Instant> last = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > ADDRESSES;
        }
    };

    Restraint(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isDue(String address) {
        Instant now = Instant.now(clock);
        Instant before = last.get(address);
        if (before != null && now.isBefore(before.plus(INTERVAL))) {
            return false;
        }
        last.put(address, now);
        return true;
    }
}
