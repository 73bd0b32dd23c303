package se.tryggve.bench;

import java.util.Map;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What Spring MVC and Thymeleaf cost by themselves: 25 rows of one table in a page without anything else. */
@Controller
@ConditionalOnBooleanProperty("bench.bare")
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ThymeleafAutoConfiguration.class
})
class BarePage {

    private final JdbcClient database;

    BarePage(JdbcClient database) {
        this.database = database;
    }

    static ConfigurableApplicationContext start(int port, DataSource source) {
        return new SpringApplicationBuilder(BarePage.class)
                .initializers(
                        context -> context.getBeanFactory().registerSingleton("database", JdbcClient.create(source)))
                .properties(Map.of(
                        "spring.config.name",
                        "bare",
                        "bench.bare",
                        "true",
                        "server.port",
                        port,
                        "server.tomcat.threads.max",
                        16,
                        "server.tomcat.threads.min-spare",
                        16,
                        "spring.thymeleaf.prefix",
                        "classpath:/bench/templates/"))
                .run();
    }

    /** A row of the page. */
    record Row(String name, String title) {}

    @GetMapping("/bare")
    String rows(Model model) {
        model.addAttribute(
                "rows",
                database.sql("select name, case_title as title from tryggve.worklist_task where unit_id = ?"
                                + " and role_group = 'municipality.caseOfficer' and state = 'OPEN' and parked_until is null"
                                + " order by due, id limit 25")
                        .param("danderyd-sakerhet")
                        .query(Row.class)
                        .list());
        return "bare";
    }
}
