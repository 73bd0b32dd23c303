package se.tryggve.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import se.tryggve.identity.UserId;
import se.tryggve.identity.internal.OfficerAuthentication;
import se.tryggve.identity.internal.People;
import se.tryggve.identity.internal.Person;

/**
 * Reads at every request what the user may do now. A disabled user, a session from before a change of password and a
 * session older than a working day end here, at once and on every node. In practice the clock jumps, and no session grows
 * too old.
 */
class FreshRights extends OncePerRequestFilter {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final People people;
    private final Clock clock;
    private final Duration longest;
    private final SessionEnd end;

    FreshRights(People people, Clock clock, Duration longest, SessionEnd end) {
        this.longest = longest;
        this.people = people;
        this.clock = clock;
        this.end = end;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (!trust.isAuthenticated(known) || known instanceof OfficerAuthentication) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Person> person = people.find(new UserId(known.getName())).filter(found -> isValid(known, found));
        if (person.isEmpty()) {
            end.end(request, response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(new OfficerAuthentication(person.get())));
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.ASSETS.matches(request);
    }

    private boolean isValid(Authentication session, Person person) {
        return person.active() && (!(session.getPrincipal() instanceof SignedIn signedIn) || isValid(signedIn, person));
    }

    private boolean isValid(SignedIn session, Person person) {
        return !session.since().isBefore(person.sessionsValidFrom())
                && Instant.now(clock).isBefore(session.since().plus(longest));
    }
}
