package se.tryggve.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;
import se.tryggve.message.WrittenMail;
import se.tryggve.workflow.EngineTime;

/** In real work nothing of the practice space is there. */
class NoPracticeTest extends TryggveTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/practice", "/practice/mail", "/practice/anew"})
    void noPageOfThePracticeSpaceOpens(String path) {
        assertThat(officer().get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/practice/forward", "/practice/anew"})
    void nothingOfItIsDone(String path) {
        Visitor officer = officer();
        officer.get("/tasks");

        assertThat(officer.post(path, Map.of("days", "40")).statusCode()).isEqualTo(404);

        assertThat(jdbc.queryForMap("select purpose, ahead_days, anew from installation"))
                .isEqualTo(Map.of("purpose", "WORK", "ahead_days", 0, "anew", false));
    }

    @Test
    void noPartOfItIsMade() {
        assertThat(application.getBeanDefinitionNames())
                .extracting(name -> String.valueOf(application.getType(name)))
                .noneMatch(type -> type.contains("se.tryggve.practice"));
        assertThat(application.getBeansOfType(EngineTime.class)).isEmpty();
        assertThat(application.getBeansOfType(WrittenMail.class)).isEmpty();
        assertThat(application.getBeansOfType(Clock.class)).containsOnlyKeys("clock");
    }

    @Test
    void noPageSaysThatItIsPractice() {
        assertThat(officer().get("/tasks").body())
                .doesNotContain("practice-banner", "/web/practice", "<title>Övning: ", "Övningsmiljön");
    }

    private Visitor officer() {
        return new Visitor(port).signedInAs("handlaggare.danderyd");
    }
}
