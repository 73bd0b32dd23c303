package se.tryggve.audit.internal;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Writes the heads of all chains outside the database once a day: whoever can rewrite the whole database can still not
 * rewrite what was copied away. The root goes to the log as well, so that a log server keeps it too. The log of a practice
 * space proves nothing and is thrown away with it, so it has none.
 */
@Component
@ConditionalOnWebApplication
@ConditionalOnBooleanProperty(name = "tryggve.practice", havingValue = false, matchIfMissing = true)
class AnchorKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorKeeper.class);

    private final Chains chains;
    private final AnchorDirectory directory;
    private final Clock clock;
    private final ZoneId legalZone;

    AnchorKeeper(Chains chains, AnchorDirectory directory, Clock clock, ZoneId legalZone) {
        this.chains = chains;
        this.directory = directory;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** Writes the day's anchor if it is missing: just after midnight, else at start or an hour after it could not be written. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 1 * * * *", zone = "Europe/Stockholm")
    void anchorToday() {
        Instant now = Instant.now(clock);
        LocalDate today = now.atZone(legalZone).toLocalDate();
        try {
            if (!directory.has(today)) {
                anchor(today, now);
            }
        } catch (IOException unwritable) {
            LOG.error(
                    "The audit anchor of {} cannot be written to {}: give Tryggve the right to write there,"
                            + " or choose another place with tryggve.audit.anchor-directory",
                    today,
                    directory,
                    unwritable);
        }
    }

    private void anchor(LocalDate day, Instant now) throws IOException {
        AnchorHistory history = AnchorHistory.read(directory);
        List<Head> heads = history.newAmong(chains.heads());
        String root = history.rootWith(heads);
        String previous = history.last().map(Anchor::sum).orElse(Anchor.NONE);
        directory.write(day, AnchorFile.write(day, now, previous, root, heads));
        LOG.info("Audit anchor {}: {} chains grew, root {}", day, heads.size(), root);
    }
}
