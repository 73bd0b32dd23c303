package se.tryggve.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Enrolment;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.SignInHints;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UserId;

/** One user per role of the domain brief (section 9), named by role; only on the embedded database and in practice. */
@Component
@ConditionalOnBooleanProperty("tryggve.demonstration")
public class DemonstrationUsers implements SmartInitializingSingleton, SignInHints {

    /** Opens every demonstration user; shown on the console and on the sign-in page, so it protects nothing. */
    public static final String PASSWORD = "demonstration";

    /** The day on which the county boards' camera cases went to Datainspektionen (domain brief, section 1). */
    private static final LocalDate FROM = LocalDate.of(2018, 8, 1);

    private final Enrolment enrolment;
    private final Directory directory;
    private final PasswordEncoder passwords;

    DemonstrationUsers(Enrolment enrolment, Directory directory, PasswordEncoder passwords) {
        this.enrolment = enrolment;
        this.directory = directory;
        this.passwords = passwords;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Cast.AUTHORITIES.forEach(enrolment::authority);
        Cast.UNITS.forEach(this::enterUnit);
        List<Cast.Part> missing = Cast.PARTS.stream()
                .filter(part -> directory.officer(new UserId(part.username())).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            String encoded = passwords.encode(PASSWORD);
            missing.forEach(part -> enrolment.person(
                    new UserId(part.username()), part.name(), part.unit(), Set.of(part.role()), encoded));
        }
        Cast.PARTS.forEach(part ->
                enrolment.address(new UserId(part.username()), new MailAddress(part.username() + "@example.se")));
    }

    /** Who can sign in and with which password, a line each, for the console. */
    public String summary() {
        String users = Cast.PARTS.stream()
                .map(part -> "  %-36s %s".formatted(part.username(), part.name()))
                .collect(Collectors.joining("\n"));
        return "Demonstration users, all with the password " + PASSWORD + ":\n" + users;
    }

    @Override
    public List<Hint> usernames() {
        return Cast.PARTS.stream()
                .map(part -> new Hint(part.username(), part.name(), PASSWORD))
                .toList();
    }

    private void enterUnit(Cast.Workplace workplace) {
        Unit unit = workplace.unit();
        enrolment.unit(unit, workplace.work());
        workplace.work().forEach(role -> enrolment.competence(role, Cast.DANDERYD, FROM, unit.id()));
    }
}
