package se.tryggve.identity.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many sign-ins may fail at one address, whatever the names: a number at once, and then one each interval. An attempt
 * is counted before it is tried and given back when it succeeds, so that many at once do not outrun the count. Only the
 * addresses used last are remembered; an IPv6 address counts as its network of 64 bits, which is one customer's.
 */
@Component
class AddressLimit {

    private static final int ADDRESSES = 10_000;
    private static final int NETWORK_BYTES = 8;

    private final Clock clock;
    private final int failures;
    private final Duration interval;
    private final Map<String, Instant> debts = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > ADDRESSES;
        }
    };

    AddressLimit(
            Clock clock,
            @Value("${tryggve.sign-in.failures-per-address:60}") int failures,
            @Value("${tryggve.sign-in.interval-per-address:PT30S}") Duration interval) {
        this.clock = clock;
        this.failures = failures;
        this.interval = interval;
    }

    /** Counts an attempt, or says when the next one may be made. */
    synchronized Optional<Instant> take(String address) {
        Instant now = Instant.now(clock);
        Instant debt = debts.getOrDefault(network(address), now);
        Instant paid = (debt.isAfter(now) ? debt : now).plus(interval);
        Instant opens = paid.minus(interval.multipliedBy(failures));
        if (opens.isAfter(now)) {
            return Optional.of(opens);
        }
        debts.put(network(address), paid);
        return Optional.empty();
    }

    /** Forgets an attempt that did not fail. */
    synchronized void giveBack(String address) {
        debts.computeIfPresent(network(address), (network, debt) -> debt.minus(interval));
    }

    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(NETWORK_BYTES, bytes.length)));
        } catch (UnknownHostException odd) {
            return address;
        }
    }
}
