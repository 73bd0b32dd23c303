package se.tryggve.identity.signin;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The session's cookie: unreadable for scripts, not sent from other sites and, when Tryggve is served over https
 * ({@code tryggve.https=true}), bound to this host by its name.
 */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    private final boolean https;

    SessionCookie(@Value("${tryggve.https:false}") boolean https) {
        this.https = https;
    }

    @Bean
    ServletContextInitializer sessionCookieSettings() {
        return context -> {
            context.getSessionCookieConfig().setName(name());
            context.getSessionCookieConfig().setHttpOnly(true);
            context.getSessionCookieConfig().setSecure(https);
            context.getSessionCookieConfig().setPath("/");
        };
    }

    @Bean
    CookieSameSiteSupplier sessionCookieStaysHere() {
        return CookieSameSiteSupplier.ofLax().whenHasName(name());
    }

    private String name() {
        return https ? "__Host-tryggve" : "tryggve";
    }
}
