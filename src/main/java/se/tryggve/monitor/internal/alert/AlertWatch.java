package se.tryggve.monitor.internal.alert;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at every alert each minute; of several nodes one looks at each. */
@Component
class AlertWatch {

    private static final Logger LOG = LoggerFactory.getLogger(AlertWatch.class);

    private final AlertTable table;
    private final Alerts alerts;

    AlertWatch(AlertTable table, Alerts alerts) {
        this.table = table;
        this.alerts = alerts;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void look() {
        table.all().forEach(this::look);
    }

    /** What is wrong with one alert keeps no other from being looked at. */
    private void look(UUID id) {
        try {
            alerts.look(id);
        } catch (RuntimeException failed) {
            LOG.error("An alert could not be looked at; it is tried again in a minute", failed);
        }
    }
}
