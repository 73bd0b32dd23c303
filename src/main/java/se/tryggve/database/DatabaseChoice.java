package se.tryggve.database;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides once, before any bean exists, which database serves. Demonstration users and cases belong to the embedded one
 * only: the setting {@code tryggve.demonstration} is computed here and cannot be given from outside.
 */
class DatabaseChoice implements EnvironmentPostProcessor {

    static final String EMBEDDED = "tryggve.database.embedded";
    static final String DEMONSTRATION = "tryggve.demonstration";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        environment
                .getPropertySources()
                .addFirst(
                        new MapPropertySource("database choice", Map.of(EMBEDDED, embedded, DEMONSTRATION, embedded)));
    }
}
