package se.tryggve;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Tryggve: case management for safety measures that a municipality and the police agree on. Beans carry their full class
 * names, so that modules may use the same short ones.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
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
