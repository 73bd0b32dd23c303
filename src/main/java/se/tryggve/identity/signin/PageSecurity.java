package se.tryggve.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.RequestCache;
import se.tryggve.identity.internal.People;

/** How pages are protected: a session, a form, a token in every change; closed unless opened. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class PageSecurity {

    private final SignInRecords records;
    private final PageHandlers handlers;
    private final Duration sessionTimeout;
    private final RequestCache wanted = new WantedPlace();

    PageSecurity(
            SignInRecords records,
            PageHandlers handlers,
            @Value("${server.servlet.session.timeout}") Duration sessionTimeout) {
        this.records = records;
        this.handlers = handlers;
        this.sessionTimeout = sessionTimeout;
    }

    @Bean
    @Order(30)
    SecurityFilterChain pages(HttpSecurity http, People people, Clock clock, PageHeaders headers) {
        Set<String> openBeforeChange = Set.of(Paths.PASSWORD, Paths.LOGOUT, Paths.LOGIN, "/error");
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(Paths.OPEN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .headers(headers::write)
                .requestCache(cache -> cache.requestCache(wanted))
                .formLogin(this::form)
                .logout(this::logout)
                .exceptionHandling(faults ->
                        faults.authenticationEntryPoint(handlers::askToSignIn).accessDeniedHandler(handlers::refuse))
                .addFilterBefore(new KnownSendersOnly(handlers::turnAway), CsrfFilter.class)
                .addFilterBefore(
                        new FreshRights(people, clock, handlers::endSession), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new ChangePasswordFirst(openBeforeChange), AnonymousAuthenticationFilter.class)
                .build();
    }

    private void form(FormLoginConfigurer<HttpSecurity> form) {
        SavedRequestAwareAuthenticationSuccessHandler home = new SavedRequestAwareAuthenticationSuccessHandler();
        home.setRequestCache(wanted);
        form.loginPage(Paths.LOGIN)
                .failureHandler(new ForwardAuthenticationFailureHandler(Paths.LOGIN_REFUSED))
                .successHandler((request, response, officer) -> {
                    records.signedIn(request.getRemoteAddr());
                    request.getSession().setMaxInactiveInterval((int) sessionTimeout.toSeconds());
                    home.onAuthenticationSuccess(request, response, officer);
                    wanted.removeRequest(request, response);
                });
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
