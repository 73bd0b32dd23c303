package se.tryggve.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import se.tryggve.identity.internal.People;
import se.tryggve.identity.internal.ServiceTokens;

/**
 * How the API is protected: every call brings its own proof and no session exists that another site could borrow, so no
 * CSRF token is needed. Passwords are accepted from demonstration users only.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private final People people;
    private final ServiceTokens tokens;
    private final SignInRecords records;
    private final Problems problems;
    private final Clock clock;
    private final Duration longestSession;
    private final boolean demonstration;

    ApiSecurity(
            People people,
            ServiceTokens tokens,
            SignInRecords records,
            Problems problems,
            Clock clock,
            @Value("${tryggve.sign-in.longest-session:PT12H}") Duration longestSession,
            @Value("${tryggve.demonstration:false}") boolean demonstration) {
        this.people = people;
        this.tokens = tokens;
        this.records = records;
        this.problems = problems;
        this.clock = clock;
        this.longestSession = longestSession;
        this.demonstration = demonstration;
    }

    @Bean
    @Order(10)
    SecurityFilterChain api(HttpSecurity http, PageHeaders headers) {
        http.securityMatcher(Paths.API)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable);
        return closed(http, headers);
    }

    /** The description of the API also opens in the browser of somebody who is signed in. */
    @Bean
    @Order(20)
    SecurityFilterChain apiDescription(HttpSecurity http, PageHeaders headers) {
        http.securityMatcher(Paths.API_DESCRIPTION)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER));
        return closed(http, headers);
    }

    private SecurityFilterChain closed(HttpSecurity http, PageHeaders headers) {
        if (demonstration) {
            http.httpBasic(basic ->
                    basic.authenticationEntryPoint((request, response, reason) -> turnAway(request, response, reason)));
        }
        return http.authorizeHttpRequests(rules -> rules.anyRequest().authenticated())
                .headers(headers::write)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .exceptionHandling(faults -> faults.authenticationEntryPoint(
                                (request, response, reason) -> askForProof(request, response))
                        .accessDeniedHandler((request, response, reason) -> refuse(request, response)))
                .addFilterBefore(
                        new ServiceTokenFilter(tokens, records, problems, clock), BasicAuthenticationFilter.class)
                .addFilterBefore(
                        new FreshRights(people, clock, longestSession, this::askForProof),
                        AnonymousAuthenticationFilter.class)
                .build();
    }

    private void turnAway(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof SignInClosedException closed) {
            problems.tooMany(request, response, Duration.between(Instant.now(clock), closed.until()));
        } else {
            askForProof(request, response);
        }
    }

    private void askForProof(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String challenge = demonstration ? "Basic realm=\"Tryggve\", charset=\"UTF-8\", Bearer" : "Bearer";
        problems.unauthorized(request, response, challenge, "identity.problem.unauthorized");
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        records.refused(request.getMethod(), request.getServletPath());
        problems.forbidden(request, response);
    }
}
