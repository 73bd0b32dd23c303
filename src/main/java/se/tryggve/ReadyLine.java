package se.tryggve;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the console, last of all, that the application is ready and where to go. */
@Component
class ReadyLine {

    private static final Logger LOG = LoggerFactory.getLogger("Tryggve");

    @EventListener
    @Order
    void ready(ApplicationReadyEvent event) {
        ApplicationContext context = event.getApplicationContext();
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            LOG.info("Tryggve is ready: http://localhost:{}", web.getWebServer().getPort());
        }
    }
}
