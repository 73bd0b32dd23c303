package se.tryggve.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import se.tryggve.StartRefusedException;

/** Whether it is practice is settled once, in one word that every part reads alike. */
class DatabaseChoiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"true", "yes", "on", "1"})
    void everyWordForYesIsPractice(String word) {
        StandardEnvironment environment = chosen(Map.of("TRYGGVE_PRACTICE", word));

        assertThat(environment.getProperty("tryggve.practice")).isEqualTo("true");
        assertThat(environment.getProperty("tryggve.adviser.round")).isEqualTo("40 * * * * *");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "no", "off", "0"})
    void everyWordForNoIsRealWork(String word) {
        StandardEnvironment environment = chosen(Map.of("TRYGGVE_PRACTICE", word));

        assertThat(environment.getProperty("tryggve.practice")).isEqualTo("false");
        assertThat(environment.getProperty("tryggve.adviser.round")).isNull();
    }

    @Test
    void practiceIsRefusedWhereNothingWouldLookAtTheMark() {
        assertThatThrownBy(() -> chosen(Map.of("TRYGGVE_PRACTICE", "true", "SPRING_FLYWAY_ENABLED", "false")))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("spring.flyway.enabled is false");
        assertThat(chosen(Map.of("SPRING_FLYWAY_ENABLED", "false")).getProperty("tryggve.practice"))
                .isEqualTo("false");
    }

    private static StandardEnvironment chosen(Map<String, Object> given) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, given));
        new DatabaseChoice().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
