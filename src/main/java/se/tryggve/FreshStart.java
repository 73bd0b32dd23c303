package se.tryggve;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the application again in the same process when a practice space is to begin anew. */
@Component
@ConditionalOnBooleanProperty("tryggve.practice")
class FreshStart {

    private final ConfigurableApplicationContext application;
    private final ApplicationArguments arguments;
    private final AtomicBoolean begun = new AtomicBoolean();

    FreshStart(ConfigurableApplicationContext application, ApplicationArguments arguments) {
        this.application = application;
        this.arguments = arguments;
    }

    /** Not on a thread of the server: that one must answer first, and the server waits for it. */
    @EventListener(BeginAnew.class)
    void begin() {
        if (begun.compareAndSet(false, true)) {
            Thread starter = new Thread(this::startAgain, "fresh-start");
            starter.setDaemon(false);
            starter.start();
        }
    }

    private void startAgain() {
        application.close();
        SpringApplication.run(TryggveApplication.class, arguments.getSourceArgs());
    }
}
