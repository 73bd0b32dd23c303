package se.tryggve.identity.internal;

import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.tryggve.StartRefusedException;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.Enrolment;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

/**
 * Makes the first administrator from the environment ({@code TRYGGVE_ADMIN_USERNAME}, {@code TRYGGVE_ADMIN_PASSWORD}) when
 * there is no user at all, in a municipality named by {@code TRYGGVE_MUNICIPALITY}. Everything else is entered on the pages.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final People people;
    private final Enrolment enrolment;
    private final PasswordEncoder passwords;
    private final String username;
    private final String password;
    private final String municipality;
    private final boolean demonstration;

    FirstAdministrator(
            People people,
            Enrolment enrolment,
            PasswordEncoder passwords,
            @Value("${TRYGGVE_ADMIN_USERNAME:}") String username,
            @Value("${TRYGGVE_ADMIN_PASSWORD:}") String password,
            @Value("${TRYGGVE_MUNICIPALITY:Kommunen}") String municipality,
            @Value("${tryggve.demonstration:false}") boolean demonstration) {
        this.people = people;
        this.enrolment = enrolment;
        this.passwords = passwords;
        this.username = username.strip().toLowerCase(Locale.ROOT);
        this.password = password;
        this.municipality = municipality.strip();
        this.demonstration = demonstration;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demonstration || !people.isEmpty()) {
            return;
        }
        if (username.isEmpty()) {
            LOG.warn("Nobody can sign in yet: set TRYGGVE_ADMIN_USERNAME and TRYGGVE_ADMIN_PASSWORD and start again");
            return;
        }
        PasswordRule.fault(password, username).ifPresent(fault -> {
            throw new StartRefusedException(
                    "TRYGGVE_ADMIN_PASSWORD is not good enough.",
                    "Choose at least " + PasswordRule.SHORTEST
                            + " characters, not too few different ones, without the user name.");
        });
        enrol();
    }

    private void enrol() {
        AuthorityId authority = new AuthorityId("kommunen");
        Unit unit = new Unit(new UnitId("kommunen-system"), authority, "Systemförvaltningen");
        Set<Role> work = Set.of(Role.MUNICIPALITY_ADMINISTRATOR);
        enrolment.authority(new Authority(authority, AuthorityKind.MUNICIPALITY, municipality, null));
        enrolment.unit(unit, work);
        enrolment.person(new UserId(username), username, unit.id(), work, passwords.encode(password));
        LOG.info("The first administrator {} is made; the environment no longer needs to know the password", username);
    }
}
