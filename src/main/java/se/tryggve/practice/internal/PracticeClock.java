package se.tryggve.practice.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The machine's clock, so far ahead as people have put it; views of it in other zones go with it. */
final class PracticeClock extends Clock {

    private final Clock machine;
    private final AtomicReference<Duration> ahead;

    PracticeClock(Clock machine) {
        this(machine, new AtomicReference<>(Duration.ZERO));
    }

    private PracticeClock(Clock machine, AtomicReference<Duration> ahead) {
        this.machine = machine;
        this.ahead = ahead;
    }

    void ahead(Duration time) {
        ahead.set(time);
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new PracticeClock(machine.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead.get());
    }
}
