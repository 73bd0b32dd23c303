package se.tryggve.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tryggve.Endpoint;
import se.tryggve.TryggveTest;
import se.tryggve.casefile.internal.RegistrarRights;

/** Walks all pages and calls as every role and as a stranger: what is not declared open stays shut. */
class RightsWalkTest extends TryggveTest {

    /** What a failed sign-in is answered with, whoever asks. */
    private static final String REFUSAL = "/login/refused";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private Directory directory;

    @Autowired
    private SignInHints demonstration;

    @Autowired
    private RegistrarRights registrars;

    private MockMvc browser;

    /** An address with a method and who may use it. */
    private record Door(HttpMethod method, String path, String right) {

        boolean isOpen() {
            return right.equals("permitAll()");
        }

        /** Whether it asks for more than a role that reads cases: who may register them. */
        boolean isForRegistrars() {
            return path.equals("/cases/new");
        }

        boolean opensFor(Officer officer) {
            return switch (right) {
                case "permitAll()",
                        "isAuthenticated()",
                        "hasAuthority('officer')",
                        "hasAnyAuthority('officer', 'reads-handbook')" -> true;
                case "hasAuthority('reads-cases')" -> officer.readsCases();
                case "hasAuthority('manages')" -> officer.manages();
                case "hasAuthority('distributes')" -> officer.distributes();
                case "hasAuthority('municipality.administrator')" -> officer.has(Role.MUNICIPALITY_ADMINISTRATOR);
                default -> throw new AssertionError("An unknown right: " + right);
            };
        }

        MockHttpServletRequestBuilder request() {
            return MockMvcRequestBuilders.request(method, path).with(csrf());
        }
    }

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aStrangerComesNowhere() throws Exception {
        for (Door door : doors().filter(door -> !door.isOpen()).toList()) {
            int status =
                    browser.perform(door.request()).andReturn().getResponse().getStatus();
            assertThat(status).as(door.toString()).isEqualTo(door.path().startsWith("/api/") ? 401 : 302);
        }
    }

    @Test
    void everyRoleIsRefusedWhereItHasNoRight() throws Exception {
        for (Officer officer : officers()) {
            for (Door door : doors().filter(door -> !door.opensFor(officer)).toList()) {
                int status = browser.perform(
                                door.request().with(user(officer.id().value())))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                assertThat(status).as(officer.id() + " " + door).isEqualTo(403);
            }
        }
    }

    @Test
    void everyRoleGetsInWhereItHasARight() throws Exception {
        List<String> turnedAway = new ArrayList<>();
        for (Officer officer : officers()) {
            boolean registers = registrars.mayRegister(officer);
            for (Door door : doors().filter(door -> door.opensFor(officer)).toList()) {
                int status = browser.perform(
                                door.request().with(user(officer.id().value())))
                        .andReturn()
                        .getResponse()
                        .getStatus();
                boolean refused = status == 401 || status == 403;
                if (refused != (door.isForRegistrars() && !registers)) {
                    turnedAway.add(status + " " + officer.id() + " " + door);
                }
            }
        }
        assertThat(turnedAway).isEmpty();
    }

    @Test
    void everyRoleHasItsDemonstrationUser() {
        assertThat(officers().stream().flatMap(officer -> officer.roles().stream()))
                .contains(Role.values());
    }

    private List<Officer> officers() {
        return demonstration.usernames().stream()
                .map(hint -> directory.officer(new UserId(hint.username())).orElseThrow())
                .toList();
    }

    private Stream<Door> doors() {
        return Endpoint.of(endpoints)
                .filter(endpoint -> !endpoint.pattern().equals(REFUSAL))
                .map(endpoint -> new Door(
                        endpoint.method(),
                        endpoint.path(name -> UUID.randomUUID().toString()),
                        right(endpoint.handler())));
    }

    private static String right(HandlerMethod endpoint) {
        PreAuthorize declared = AnnotatedElementUtils.findMergedAnnotation(endpoint.getMethod(), PreAuthorize.class);
        return (declared != null
                        ? declared
                        : AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), PreAuthorize.class))
                .value();
    }
}
