package se.tryggve.identity.signin;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The addresses that sign-in itself is about, and the few that open without it. */
final class Paths {

    static final String LOGIN = "/login";
    static final String LOGIN_REFUSED = "/login/refused";
    static final String LOGOUT = "/logout";
    static final String PASSWORD = "/account/password";
    static final String API = "/api/**";
    static final String API_DESCRIPTION = "/v3/api-docs/**";

    /** Style sheets, scripts and pictures: {@code /webjars/...} and one folder per module. */
    static final RequestMatcher ASSETS = new OrRequestMatcher(
            get("/webjars/**"),
            get("/favicon.ico"),
            get("/*/*.css"),
            get("/*/*.js"),
            get("/*/*.svg"),
            get("/*/*.png"),
            get("/*/*.woff2"));

    static final RequestMatcher FIGURES = get("/actuator/prometheus");

    /** Pages for everybody: health for the load balancer, the accessibility statement because the law wants it open. */
    static final RequestMatcher OPEN = new OrRequestMatcher(
            ASSETS,
            get("/"),
            get("/actuator/health/**"),
            get("/accessibility"),
            any(LOGIN),
            any(LOGIN_REFUSED),
            any("/error"));

    /** The handbook: open without sign-in where the installation says so. */
    static final RequestMatcher HANDBOOK = new OrRequestMatcher(
            get("/handbook"), get("/handbook/{key}"), get("/models/**"), get("/tables/{key}"), get("/drawings/**"));

    /** Figures of the technical side: only where the operator gave the management a port of its own. */
    static RequestMatcher figures(int applicationPort, int managementPort) {
        boolean apart = managementPort > 0 && managementPort != applicationPort;
        return apart
                ? request -> request.getLocalPort() == managementPort && FIGURES.matches(request)
                : request -> false;
    }

    private Paths() {}

    private static RequestMatcher get(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, pattern);
    }

    private static RequestMatcher any(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
