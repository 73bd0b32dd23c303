package se.tryggve.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import se.tryggve.identity.internal.Admission;

/**
 * Sign-in at the officers' own organisations by OpenID Connect (authorisation code with PKCE, RFC 7636), one way for each
 * {@code spring.security.oauth2.client.registration}.
 */
@Component
@EnableConfigurationProperties(OutsideClaims.class)
public class OutsideSignIn {

    private static final String START = OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI;

    private final Optional<ClientRegistrationRepository> registrations;
    private final OidcUserService users = new OidcUserService();
    private final OutsideClaims claims;
    private final Admission admission;

    OutsideSignIn(
            ObjectProvider<ClientRegistrationRepository> registrations, OutsideClaims claims, Admission admission) {
        this.registrations = Optional.ofNullable(registrations.getIfAvailable());
        this.claims = claims;
        this.admission = admission;
    }

    /**
     * One organisation to sign in at.
     *
     * @param address where signing in there begins
     */
    public record Way(String address, String name) {}

    /** The organisations to sign in at, none by default. */
    public List<Way> ways() {
        return registrations.stream()
                .flatMap(OutsideSignIn::all)
                .map(one -> new Way(START + "/" + one.getRegistrationId(), one.getClientName()))
                .toList();
    }

    /** Opens these ways beside the form; what is refused is told on the form's page. */
    void open(HttpSecurity http, AuthenticationSuccessHandler welcome, AuthenticationFailureHandler refuse) {
        registrations.ifPresent(known -> http.oauth2Login(login -> login.loginPage(Paths.LOGIN)
                .authorizationEndpoint(start -> start.authorizationRequestResolver(asking(known)))
                .authorizedClientRepository(new NoTokensKept())
                .userInfoEndpoint(person -> person.oidcUserService(this::admit))
                .successHandler(welcome)
                .failureHandler((request, response, reason) ->
                        refuse.onAuthenticationFailure(asForm(request), response, reason))));
    }

    /** The organisation leads back with a GET; the page of refusals is for what was sent. */
    private static HttpServletRequest asForm(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return HttpMethod.POST.name();
            }
        };
    }

    private OidcUser admit(OidcUserRequest request) {
        OidcUser vouched = users.loadUser(request);
        return new VouchedUser(vouched, admission.admit(claims.read(vouched)));
    }

    private OAuth2AuthorizationRequestResolver asking(ClientRegistrationRepository known) {
        DefaultOAuth2AuthorizationRequestResolver asking = new DefaultOAuth2AuthorizationRequestResolver(known, START);
        asking.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce()
                .andThen(request -> {
                    if (!claims.acr().isEmpty()) {
                        request.additionalParameters(Map.of("acr_values", String.join(" ", claims.acr())));
                    }
                }));
        return asking;
    }

    @SuppressWarnings("unchecked")
    private static Stream<ClientRegistration> all(ClientRegistrationRepository known) {
        return known instanceof Iterable<?> several
                ? StreamSupport.stream(((Iterable<ClientRegistration>) several).spliterator(), false)
                        .filter(Objects::nonNull)
                : Stream.empty();
    }
}
