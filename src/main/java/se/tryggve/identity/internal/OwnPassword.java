package se.tryggve.identity.internal;

import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.UserId;

/** Where people change their own password. */
@Service
public class OwnPassword {

    private final People people;
    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final AuditLog audit;

    OwnPassword(People people, Accounts accounts, PasswordEncoder passwords, AuditLog audit) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
    }

    /**
     * Changes the password and ends all sessions of the user, this one too.
     *
     * @throws RefusedAccountException when the present password is wrong or the new one not good enough
     */
    @Transactional
    public void change(UserId user, String present, String wished) {
        Person person = people.find(user).orElseThrow();
        if (!passwords.matches(present, person.password())) {
            throw new RefusedAccountException("present", "identity.password.wrong");
        }
        PasswordRule.fault(wished, user.value()).ifPresent(fault -> {
            throw new RefusedAccountException("wished", fault, PasswordRule.SHORTEST, PasswordRule.LONGEST);
        });
        if (present.equals(wished)) {
            throw new RefusedAccountException("wished", "identity.password.same");
        }
        accounts.setPassword(user, passwords.encode(wished), false);
        audit.record(AuditEvent.onIdentity("user.passwordChanged").to(Map.of("username", user.value())));
    }
}
