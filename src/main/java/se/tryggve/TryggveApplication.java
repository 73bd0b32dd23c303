package se.tryggve;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Tryggve: case management for safety measures that a municipality and the police agree on. */
@SpringBootApplication
public class TryggveApplication {

    /** Starts the application and its web server. */
    public static void main(String[] arguments) {
        SpringApplication.run(TryggveApplication.class, arguments);
    }
}
