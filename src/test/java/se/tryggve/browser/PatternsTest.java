package se.tryggve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

/** The layout and every pattern that pages are built of, alone and without a database. */
@Tag("browser")
@SpringBootTest(classes = PatternsTest.Slice.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PatternsTest {

    @LocalServerPort
    private int port;

    static List<Look> looks() {
        return Arrays.asList(
                Look.WIDE, Look.PHONE, Look.WIDE.inTheDark(), Look.PHONE.inTheDark(), Look.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPatternIsAccessibleInEveryLook(Look look) {
        try (Visitor visitor = visitor(look)) {
            visitor.open("/patterns");
            if (look.scripts()) {
                visitor.page().waitForSelector("[data-drawn=yes]");
            }
            visitor.picture("patterns").approves();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theStatementAndTheFailurePagesAreAccessible(Look look) {
        try (Visitor visitor = visitor(look)) {
            visitor.open("/accessibility").picture("accessibility").approves();
            visitor.page().navigate("/nowhere");
            visitor.sees("Sidan finns inte").picture("missing").approves();
        }
    }

    @Test
    void theLanguageLinkKeepsThePageAndIsRemembered() {
        try (Visitor visitor = visitor(Look.WIDE)) {
            visitor.open("/accessibility?x=1").follow("English").isAt("Accessibility of Tryggve");
            assertThat(visitor.page().url()).contains("x=1");
            visitor.open("/accessibility").isAt("Accessibility of Tryggve").approves();
        }
    }

    @Test
    void theKeysMoveBetweenTheRowsAndCanBeSwitchedOff() {
        try (Visitor visitor = visitor(Look.WIDE)) {
            visitor.open("/patterns");
            visitor.page().keyboard().press("j");
            visitor.page().keyboard().press("j");
            assertThat(visitor.page().evaluate("document.activeElement.hash")).isEqualTo("#y");
            visitor.page().locator(".keys summary").click();
            visitor.page().locator("[data-keys-switch]").uncheck();
            visitor.page().locator("[data-row] a").first().focus();
            visitor.page().keyboard().press("j");
            assertThat(visitor.page().evaluate("document.activeElement.hash")).isEqualTo("#x");
        }
    }

    private Visitor visitor(Look look) {
        return new Visitor("http://localhost:" + port, look);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
    @ComponentScan("se.tryggve.web")
    @Import(Pages.class)
    static class Slice {

        @Bean
        Clock clock() {
            return Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        }

        @Bean
        ZoneId legalZone() {
            return ZoneId.of("Europe/Stockholm");
        }

        @Bean
        CurrentOfficer currentOfficer(HttpServletRequest request) {
            return new AskedFor(request);
        }

        @Bean
        SecurityFilterChain open(HttpSecurity http) {
            return http.authorizeHttpRequests(all -> all.anyRequest().permitAll())
                    .headers(
                            headers -> headers.contentSecurityPolicy(
                                    policy -> policy.policyDirectives(
                                            "default-src 'self'; script-src 'self';"
                                                    + " style-src-elem 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'")))
                    .build();
        }
    }

    record AskedFor(HttpServletRequest request) implements CurrentOfficer {

        @Override
        public Officer require() {
            return find().orElseThrow();
        }

        @Override
        public Optional<Officer> find() {
            Authority police =
                    new Authority(new AuthorityId("police"), AuthorityKind.POLICE, "Polismyndigheten", "202100-0076");
            Unit unit = new Unit(new UnitId("lpo"), police.id(), "lokalpolisområde Södra Roslagen");
            return Optional.of(new Officer(
                    new UserId("x"),
                    "Margareta Lindqvist-Andersson",
                    police,
                    unit,
                    Set.of(Role.POLICE_LOCAL_AREA, Role.MUNICIPALITY_ADMINISTRATOR)));
        }
    }

    @Controller
    static class Pages {

        @GetMapping("/patterns")
        String patterns(Model model) {
            LocalDate today = LocalDate.of(2026, 11, 22);
            model.addAttribute("late", today.minusDays(2));
            model.addAttribute("soon", today.plusDays(2));
            model.addAttribute("far", today.plusDays(12));
            model.addAttribute("moment", Instant.parse("2026-11-22T09:42:00Z"));
            return "patterns";
        }

        @GetMapping("/patterns.bpmn")
        @ResponseBody
        String diagram() throws IOException {
            return new ClassPathResource("patterns.bpmn").getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        }

        @GetMapping(path = "/patterns.bpmn/picture", produces = "image/svg+xml")
        @ResponseBody
        String picture() {
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"></svg>";
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("broken on purpose");
        }

        @PostMapping("/patterns")
        String post() {
            return "redirect:/patterns";
        }
    }
}
