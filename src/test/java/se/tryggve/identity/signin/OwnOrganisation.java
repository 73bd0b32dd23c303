package se.tryggve.identity.signin;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** An authorisation server of an organisation on its own port: knows anybody with the password and says of them what it is told to. */
final class OwnOrganisation {

    static final String PASSWORD = "own-password";

    private static final String CLIENT = "spring.security.oauth2.authorizationserver.client.tryggve.";
    private static final Map<String, Map<String, Object>> CLAIMS = new ConcurrentHashMap<>();

    private final ConfigurableApplicationContext server = new SpringApplicationBuilder(Server.class)
            .properties(Map.of(
                    CLIENT + "registration.client-id", "tryggve",
                    CLIENT + "registration.client-secret", "{noop}client-secret",
                    CLIENT + "registration.client-authentication-methods", "client_secret_basic",
                    CLIENT + "registration.authorization-grant-types", "authorization_code",
                    CLIENT + "registration.redirect-uris", "http://127.0.0.1/login/oauth2/code/own",
                    CLIENT + "registration.scopes", "openid"))
            .run("--server.port=0", "--spring.main.banner-mode=off");

    String issuer() {
        return "http://localhost:" + server.getEnvironment().getProperty("local.server.port");
    }

    /** From now on these claims are said of a person. */
    void says(String person, Map<String, Object> claims) {
        CLAIMS.put(person, claims);
    }

    @TestConfiguration
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        OAuth2AuthorizationServerAutoConfiguration.class,
        OAuth2AuthorizationServerJwtAutoConfiguration.class
    })
    static class Server {

        @Bean
        UserDetailsService anybody() {
            return name -> User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .authorities("person")
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims() {
            return token -> {
                if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    token.getClaims()
                            .claims(claims -> claims.putAll(
                                    CLAIMS.getOrDefault(token.getPrincipal().getName(), Map.of())));
                }
            };
        }
    }
}
