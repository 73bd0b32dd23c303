package se.tryggve.identity.internal;

import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.audit.ActorSource;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;

/** Reads the officer from the security context: fresh in a request, looked up by name elsewhere. */
@Component
class SignedInOfficer implements CurrentOfficer, ActorSource {

    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final People people;

    SignedInOfficer(People people) {
        this.people = people;
    }

    @Override
    public Officer require() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    @Override
    public Optional<Officer> find() {
        return authentication().flatMap(this::officer);
    }

    @Override
    public Optional<String> currentActor() {
        return authentication().map(Authentication::getName);
    }

    private Optional<Officer> officer(Authentication authentication) {
        if (authentication instanceof OfficerAuthentication fresh) {
            return Optional.of(fresh.officer());
        }
        return people.find(new UserId(authentication.getName()))
                .filter(Person::active)
                .map(Person::officer);
    }

    private Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(trust::isAuthenticated);
    }
}
