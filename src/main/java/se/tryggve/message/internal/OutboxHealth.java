package se.tryggve.message.internal;

import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How the outbox stands, as a detail: letters that wait make nobody restart an application that works. */
@Component("outbox")
class OutboxHealth implements HealthIndicator {

    private static final Duration LONG = Duration.ofMinutes(30);

    private final OutboxRoom room;

    OutboxHealth(OutboxRoom room) {
        this.room = room;
    }

    @Override
    public Health health() {
        OutboxRoom.State state = room.state();
        Duration waited = room.longestWait().orElse(Duration.ZERO);
        boolean warning = state.parked() > 0 || state.served() && waited.compareTo(LONG) > 0;
        return Health.up()
                .withDetail("queued", state.queued())
                .withDetail("parked", state.parked())
                .withDetail("oldestUnsentMinutes", waited.toMinutes())
                .withDetail("warning", warning)
                .build();
    }
}
