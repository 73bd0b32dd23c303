package se.tryggve.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import se.tryggve.identity.internal.OfficerAuthentication;
import se.tryggve.identity.internal.Person;
import se.tryggve.identity.internal.ServiceTokens;

/** Lets a service account in by the token in the {@code Authorization: Bearer} header (RFC 6750). */
class ServiceTokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ServiceTokens tokens;
    private final SignInRecords records;
    private final Problems problems;
    private final Restraint restraint;

    ServiceTokenFilter(ServiceTokens tokens, SignInRecords records, Problems problems, Clock clock) {
        this.restraint = new Restraint(clock);
        this.tokens = tokens;
        this.records = records;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Person> account =
                tokens.holder(header.substring(BEARER.length()).strip());
        if (account.isEmpty()) {
            if (restraint.isDue(request.getRemoteAddr())) {
                records.tokenRefused(request.getRemoteAddr());
            }
            problems.unauthorized(request, response, "Bearer error=\"invalid_token\"", "identity.problem.token");
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new OfficerAuthentication(account.get())));
        chain.doFilter(request, response);
    }
}
