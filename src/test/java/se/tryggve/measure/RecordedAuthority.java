package se.tryggve.measure;

import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Enrolment;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

/** Enrols an authority of a recorded case, with one unit and one person for each role. */
final class RecordedAuthority {

    private static String encodedPassword;

    private final ApplicationContext application;

    RecordedAuthority(ApplicationContext application) {
        this.application = application;
    }

    void enrol(String name, String kind, String password, Role... roles) {
        Enrolment book = application.getBean(Enrolment.class);
        Authority authority = new Authority(new AuthorityId(name), roles[0].kind(), "Myndighet " + name, null);
        Unit unit = new Unit(new UnitId(name + "-unit"), authority.id(), "Enheten");
        book.authority(authority);
        book.unit(unit, Set.of(roles));
        for (int which = 1; which <= roles.length; which++) {
            UserId user = new UserId(name + "." + which);
            book.person(
                    user, "Person " + which + " på " + kind, unit.id(), Set.of(roles[which - 1]), encoded(password));
        }
    }

    private String encoded(String password) {
        if (encodedPassword == null) {
            encodedPassword = application.getBean(PasswordEncoder.class).encode(password);
        }
        return encodedPassword;
    }
}
