package se.tryggve;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Tryggve: case management for safety measures that a municipality and the police agree on. */
@SpringBootApplication
public class TryggveApplication {

    /** Starts the application and its web server. The engine stores instants in the machine's zone, so that is UTC. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        if (CommandApplication.isAsked(arguments)) {
            System.exit(CommandApplication.run(arguments));
        }
        SpringApplication.run(TryggveApplication.class, arguments);
    }
}
