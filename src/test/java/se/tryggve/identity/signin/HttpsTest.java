package se.tryggve.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.tryggve.TryggveTest;

class HttpsTest extends TryggveTest {

    @Autowired
    private WebApplicationContext application;

    @Test
    void overHttpsTheCookieIsSecureAndBoundToTheHost() {
        assertThat(cookie(true))
                .startsWith("__Host-tryggve=")
                .contains("; Path=/; Secure; HttpOnly; SameSite=Lax")
                .doesNotContain("Domain");
        assertThat(cookie(false)).startsWith("tryggve=").doesNotContain("Secure");
    }

    @Test
    void overHttpsTheBrowserIsToldToStayThereForAYear() throws Exception {
        browser()
                .perform(get("/login").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
    }

    @Test
    void signingOutEmptiesTheBrowser() throws Exception {
        browser()
                .perform(post("/logout").secure(true).with(csrf()).with(user("jurist.danderyd")))
                .andExpect(header().string("Clear-Site-Data", "\"cache\", \"storage\""));
    }

    private MockMvc browser() {
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    private static String cookie(boolean https) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new StoredSessions()
                .sessionCookie(https, false)
                .writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "session"));
        return response.getHeader("Set-Cookie");
    }
}
