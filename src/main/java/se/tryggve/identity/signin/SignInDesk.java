package se.tryggve.identity.signin;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.tryggve.identity.UserId;
import se.tryggve.identity.internal.People;
import se.tryggve.identity.internal.Person;

/**
 * Checks user name and password. A name that does not exist, a disabled user and a wrong password take the same time and
 * give the same answer. Attempts under one name wait for each other, so that many at once do not outrun the count.
 */
@Component
class SignInDesk implements AuthenticationProvider {

    private static final int QUEUES = 64;

    private final People people;
    private final SignInGate gate;
    private final AddressGate addresses;
    private final PasswordEncoder passwords;
    private final Clock clock;
    private final String decoy;
    private final List<ReentrantLock> queues =
            Stream.generate(ReentrantLock::new).limit(QUEUES).toList();

    SignInDesk(People people, SignInGate gate, AddressGate addresses, PasswordEncoder passwords, Clock clock) {
        this.people = people;
        this.gate = gate;
        this.addresses = addresses;
        this.passwords = passwords;
        this.clock = clock;
        this.decoy = passwords.encode("no one's password");
    }

    @Override
    public Authentication authenticate(Authentication typed) throws AuthenticationException {
        Credential credential = Credential.of(typed);
        ReentrantLock queue = queues.get(Math.floorMod(credential.username().hashCode(), QUEUES));
        queue.lock();
        try {
            return addresses.pass(credential.username(), credential.address(), () -> check(credential));
        } finally {
            queue.unlock();
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Authentication check(Credential credential) {
        gate.closedUntil(credential.username(), credential.address()).ifPresent(until -> {
            throw SignInClosedException.forName(until);
        });
        Optional<Person> person = people.find(new UserId(credential.username()));
        Optional<Person> welcome = person.filter(Person::active).filter(known -> !known.isService());
        boolean right = passwords.matches(
                credential.password(), welcome.map(Person::password).orElse(decoy));
        if (!right || welcome.isEmpty()) {
            gate.failed(credential.username(), credential.address(), person.isPresent());
            throw new BadCredentialsException("Wrong user name or password");
        }
        gate.succeeded(credential.username(), credential.address());
        return SignedIn.now(credential.username(), clock);
    }
}
