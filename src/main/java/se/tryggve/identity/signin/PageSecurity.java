package se.tryggve.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import se.tryggve.identity.internal.People;

/** How pages are protected: a session, a form, a token in every change; closed unless opened. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class PageSecurity {

    private static final String STRANGER = "ROLE_ANONYMOUS";

    private final SignInRecords records;
    private final PageHandlers handlers;
    private final OutsideSignIn outside;
    private final Clock clock;
    private final Duration sessionTimeout;
    private final Duration longestSession;
    private final RequestMatcher figures;
    private final boolean handbookIsPublic;
    private final RequestCache wanted = new WantedPlace();

    PageSecurity(
            SignInRecords records,
            PageHandlers handlers,
            OutsideSignIn outside,
            Clock clock,
            @Value("${server.servlet.session.timeout}") Duration sessionTimeout,
            @Value("${tryggve.sign-in.longest-session:PT12H}") Duration longestSession,
            @Value("${server.port}") int port,
            @Value("${management.server.port:-1}") int managementPort,
            @Value("${tryggve.handbook.public:false}") boolean handbookIsPublic) {
        this.records = records;
        this.handlers = handlers;
        this.outside = outside;
        this.clock = clock;
        this.sessionTimeout = sessionTimeout;
        this.longestSession = longestSession;
        this.figures = Paths.figures(port, managementPort);
        this.handbookIsPublic = handbookIsPublic;
    }

    @Bean
    @Order(30)
    SecurityFilterChain pages(HttpSecurity http, People people, PageHeaders headers) {
        Set<String> openBeforeChange = Set.of(Paths.PASSWORD, Paths.LOGOUT, Paths.LOGIN, "/error");
        AuthenticationFailureHandler refused = new ForwardAuthenticationFailureHandler(Paths.LOGIN_REFUSED);
        outside.open(http, this::vouched, refused);
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(open())
                        .permitAll()
                        .requestMatchers(figures)
                        .permitAll()
                        .requestMatchers(Paths.FIGURES)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .anonymous(stranger -> stranger.authorities(strangers()))
                .headers(headers::write)
                .requestCache(cache -> cache.requestCache(wanted))
                .formLogin(form ->
                        form.loginPage(Paths.LOGIN).failureHandler(refused).successHandler(this::welcome))
                .logout(this::logout)
                .exceptionHandling(faults ->
                        faults.authenticationEntryPoint(handlers::askToSignIn).accessDeniedHandler(handlers::refuse))
                .addFilterBefore(new KnownSendersOnly(handlers::turnAway), CsrfFilter.class)
                .addFilterBefore(
                        new FreshRights(people, clock, longestSession, handlers::endSession),
                        AnonymousAuthenticationFilter.class)
                .addFilterAfter(new ChangePasswordFirst(openBeforeChange), AnonymousAuthenticationFilter.class)
                .build();
    }

    private RequestMatcher open() {
        return handbookIsPublic ? new OrRequestMatcher(Paths.OPEN, Paths.HANDBOOK) : Paths.OPEN;
    }

    /** What somebody who is not signed in may do; where the handbook is public, its pages ask for the second. */
    private String[] strangers() {
        return handbookIsPublic ? new String[] {STRANGER, "reads-handbook"} : new String[] {STRANGER};
    }

    /** From here on the session remembers no more of somebody who signed in elsewhere than of anybody else. */
    private void vouched(HttpServletRequest request, HttpServletResponse response, Authentication outside)
            throws IOException, ServletException {
        Authentication officer = SignedIn.now(outside.getName(), clock);
        SecurityContext context = new SecurityContextImpl(officer);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        welcome(request, response, officer);
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication officer)
            throws IOException, ServletException {
        SavedRequestAwareAuthenticationSuccessHandler home = new SavedRequestAwareAuthenticationSuccessHandler();
        home.setRequestCache(wanted);
        records.signedIn(request.getRemoteAddr());
        request.getSession().setMaxInactiveInterval((int) sessionTimeout.toSeconds());
        home.onAuthenticationSuccess(request, response, officer);
        wanted.removeRequest(request, response);
    }

    private void logout(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutUrl(Paths.LOGOUT)
                .addLogoutHandler((request, response, officer) -> {
                    if (officer != null) {
                        records.signedOut(officer.getName());
                    }
                })
                .addLogoutHandler(new HeaderWriterLogoutHandler(
                        new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE)))
                .logoutSuccessUrl(Paths.LOGIN + "?signedOut");
    }
}
