package se.tryggve.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AddressLimitTest {

    private static final String DESK = "192.0.2.10";
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

    private Instant now = START;
    private final AddressLimit limit =
            new AddressLimit(((InstantSource) () -> now).withZone(ZoneOffset.UTC), 3, Duration.ofSeconds(30));

    @Test
    void afterTheNumberAtOnceOneIsTakenEachInterval() {
        IntStream.range(0, 3).forEach(attempt -> assertThat(limit.take(DESK)).isEmpty());

        assertThat(limit.take(DESK)).contains(START.plusSeconds(30));
        assertThat(limit.take("192.0.2.11")).isEmpty();
        now = START.plusSeconds(30);
        assertThat(limit.take(DESK)).isEmpty();
        assertThat(limit.take(DESK)).contains(START.plusSeconds(60));
    }

    @Test
    void whatSucceedsDoesNotCount() {
        for (int attempt = 0; attempt < 100; attempt++) {
            assertThat(limit.take(DESK)).isEmpty();
            limit.giveBack(DESK);
        }
    }

    @Test
    void anIpv6NetworkIsOneAddress() {
        limit.take("2001:db8:1:2::1");
        limit.take("2001:db8:1:2::2");
        limit.take("2001:db8:1:2:ffff::3");

        assertThat(limit.take("2001:db8:1:2::4")).isPresent();
        assertThat(limit.take("2001:db8:1:3::1")).isEmpty();
        assertThat(limit.take("not:an:address")).isEmpty();
    }

    @Test
    void onlyTheAddressesUsedLastAreRemembered() {
        IntStream.range(0, 3).forEach(attempt -> limit.take(DESK));
        IntStream.range(0, 10_000).forEach(address -> limit.take("10.0." + address / 256 + "." + address % 256));

        assertThat(limit.take(DESK)).isEmpty();
    }
}
