package se.tryggve.database;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides once, before any bean exists, which database serves. Demonstration users and cases belong to the embedded one
 * and to practice only, whichever word for yes or no that was given as: the setting {@code tryggve.demonstration} is computed here and cannot be given from outside.
 */
class DatabaseChoice implements EnvironmentPostProcessor {

    static final String EMBEDDED = "tryggve.database.embedded";
    static final String DEMONSTRATION = "tryggve.demonstration";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        boolean practice = PracticeSettings.isPractice(environment);
        Map<String, Object> choice = new HashMap<>(practice ? PracticeSettings.of(environment) : Map.of());
        choice.put(PracticeSettings.PRACTICE, practice);
        choice.put(EMBEDDED, embedded);
        choice.put(DEMONSTRATION, embedded || practice);
        environment.getPropertySources().addFirst(new MapPropertySource("database choice", choice));
    }
}
