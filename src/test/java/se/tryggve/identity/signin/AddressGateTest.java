package se.tryggve.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditTrail;
import se.tryggve.identity.Visitor;

/** Somebody at one address tries the same password on many names. */
class AddressGateTest extends TryggveTest {

    private static final int FREE = 60;
    private static final String OFFICER = "namndsekreterare.danderyd";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private AuditTrail trail;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void thePageIsRefusedWithASentenceAndOfficersOfThatAddressAreNot() throws Exception {
        String address = "198.51.100.7";
        assertThat(form(address, OFFICER, Visitor.PASSWORD).getRedirectedUrl()).isNotNull();
        for (int attempt = 0; attempt < FREE; attempt++) {
            form(address, "name" + attempt, "Sommar2026!");
        }

        MockHttpServletResponse refused = form(address, "one.more", "Sommar2026!");

        assertThat(refused.getForwardedUrl()).isEqualTo("/login/refused");
        assertThat(trail.of(AuditEvent.IDENTITY, AuditTrail.NEWEST, 20))
                .filteredOn(entry -> entry.action().equals("signIn.addressClosed"))
                .extracting(entry -> entry.after().get("address"))
                .contains(address);
        assertThat(form(address, OFFICER, Visitor.PASSWORD).getRedirectedUrl()).isNotNull();
        assertThat(basic("198.51.100.8", OFFICER, Visitor.PASSWORD).getStatus()).isEqualTo(200);
    }

    @Test
    void theApiAnswersTooManyRequestsAsProblemDetails() throws Exception {
        String address = "198.51.100.9";
        for (int attempt = 0; attempt < FREE; attempt++) {
            assertThat(basic(address, "name" + attempt, "Sommar2026!").getStatus())
                    .isEqualTo(401);
        }

        MockHttpServletResponse refused = basic(address, "jurist.danderyd", Visitor.PASSWORD);

        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("för många misslyckade försök");
        assertThat(Integer.parseInt(refused.getHeader("Retry-After"))).isBetween(1, 31);
    }

    private MockHttpServletResponse form(String address, String username, String password) throws Exception {
        return answer(
                post("/login")
                        .param("username", username)
                        .param("password", password)
                        .with(csrf()),
                address);
    }

    private MockHttpServletResponse basic(String address, String username, String password) throws Exception {
        return answer(get("/api/v1/tasks").with(httpBasic(username, password)), address);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, String address) throws Exception {
        return browser.perform(request.header("Accept-Language", "sv").with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                }))
                .andReturn()
                .getResponse();
    }
}
