package se.tryggve.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tryggve.Endpoint;
import se.tryggve.TryggveTest;
import se.tryggve.identity.SignInHints;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API: whole, with what every call may be refused with, for whoever is signed in. */
class ApiDescriptionTest extends TryggveTest {

    private static final String DESCRIPTION = "/v3/api-docs";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private SignInHints demonstration;

    @Autowired
    private JsonMapper json;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void everyCallIsDescribedWithItsAnswersAndItsProblems() throws Exception {
        JsonNode paths = described().at("/paths");
        List<Endpoint> calls = Endpoint.of(endpoints)
                .filter(endpoint -> endpoint.pattern().startsWith("/api/"))
                .toList();

        assertThat(calls).isNotEmpty();
        assertThat(paths.propertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        calls.stream().map(Endpoint::pattern).distinct().toList());
        for (Endpoint call : calls) {
            JsonNode answers = paths.path(call.pattern())
                    .path(call.method().name().toLowerCase(Locale.ROOT))
                    .path("responses");
            assertThat(answers.propertyNames())
                    .as(call.toString())
                    .anyMatch(status -> status.startsWith("2"))
                    .contains("400", "401", "403")
                    .satisfies(told -> assertThat(
                                    told.contains("404") || !call.pattern().contains("{"))
                            .isTrue());
            assertThat(answers.propertyNames())
                    .filteredOn(status -> status.startsWith("4"))
                    .allSatisfy(status -> assertThat(
                                    answers.path(status).path("content").propertyNames())
                            .as(call + " " + status)
                            .containsExactly("application/problem+json"));
        }
    }

    @Test
    void whatTheCompletionOfATaskAsksForIsDescribed() throws Exception {
        JsonNode complete =
                described().at("/paths").path("/api/v1/tasks/{id}/complete").path("post");

        assertThat(complete.path("parameters").findValuesAsString("name"))
                .containsExactlyInAnyOrder("id", "draftVersion");
        assertThat(complete.path("responses").path("409").path("description").asString())
                .contains("draftVersion");
    }

    @Test
    void itIsForEverybodyWhoIsSignedInAndForNobodyElse() throws Exception {
        assertThat(browser.perform(get(DESCRIPTION)).andReturn().getResponse().getStatus())
                .isEqualTo(401);
        for (SignInHints.Hint hint : demonstration.usernames()) {
            assertThat(read(hint.username()).getStatus()).as(hint.username()).isEqualTo(200);
        }
    }

    private JsonNode described() throws Exception {
        return json.readTree(read("handlaggare.danderyd").getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse read(String username) throws Exception {
        return browser.perform(get(DESCRIPTION).with(user(username)))
                .andReturn()
                .getResponse();
    }
}
