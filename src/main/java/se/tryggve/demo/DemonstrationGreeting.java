package se.tryggve.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console who can log in to the demonstration, and that it must never hold real cases. */
@Component
@ConditionalOnBooleanProperty("tryggve.demonstration")
class DemonstrationGreeting {

    private static final Logger LOG = LoggerFactory.getLogger("Tryggve");

    private final DemonstrationUsers users;

    DemonstrationGreeting(DemonstrationUsers users) {
        this.users = users;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE - 1)
    void ready(ApplicationReadyEvent event) {
        LOG.info("{}", users.summary());
        LOG.info("These users and cases are made up, and everybody knows the password: no real cases here.");
    }
}
