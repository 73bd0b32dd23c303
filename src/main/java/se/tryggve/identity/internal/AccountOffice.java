package se.tryggve.identity.internal;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.Role;
import se.tryggve.identity.UserId;

/** Where administrators make, change and disable accounts of people and of services. */
@Service
@Transactional
public class AccountOffice {

    private static final int LONGEST_REASON = 500;

    private final People people;
    private final Accounts accounts;
    private final AccountRules rules;
    private final PasswordEncoder passwords;
    private final CurrentOfficer administrator;
    private final AuditLog audit;

    AccountOffice(
            People people,
            Accounts accounts,
            AccountRules rules,
            PasswordEncoder passwords,
            CurrentOfficer administrator,
            AuditLog audit) {
        this.people = people;
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.administrator = administrator;
        this.audit = audit;
    }

    /** All people or all service accounts, by authority, unit and name. */
    @Transactional(readOnly = true)
    public List<Person> all(Person.Kind kind) {
        return people.all(kind);
    }

    /** One account of this kind. */
    @Transactional(readOnly = true)
    public Optional<Person> find(UserId user, Person.Kind kind) {
        return people.find(user).filter(person -> person.kind() == kind);
    }

    /**
     * Adds a person.
     *
     * @return the initial password, to be handed over and changed at the first sign-in; it is kept nowhere
     * @throws RefusedAccountException when a field is wrong or the user name is taken
     */
    public String addPerson(NewAccount account) {
        String initial = Secrets.initialPassword();
        add(account, passwords.encode(initial));
        return initial;
    }

    /**
     * Adds a service account; it needs a token to call anything.
     *
     * @throws RefusedAccountException when a field is wrong or the user name is taken
     */
    public void addService(NewAccount account) {
        add(account, null);
    }

    /**
     * Changes name, address, unit and roles.
     *
     * @param version what the administrator saw
     * @throws RefusedAccountException when a field is wrong, somebody else changed the account since, or administrators
     *     would shut themselves out
     */
    public void change(NewAccount wished, int version) {
        UserId user = new UserId(wished.username());
        Person person = require(user);
        rules.check(wished);
        if (isSelf(user) && !wished.roles().contains(Role.MUNICIPALITY_ADMINISTRATOR)) {
            throw new RefusedAccountException("roles", "identity.user.notYourself");
        }
        if (!accounts.change(user, version, wished)) {
            throw new RefusedAccountException(
                    "name", "identity.user.stale", person.officer().name());
        }
        audit.record(
                AuditEvent.onIdentity("user.changed").from(Facts.of(person)).to(Facts.of(wished)));
    }

    /**
     * Ends a person's access for a reason that the log keeps; sessions end at once.
     *
     * @throws RefusedAccountException when there is no reason, or administrators would shut themselves out
     */
    public void end(UserId user, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RefusedAccountException("reason", "identity.user.noReason", LONGEST_REASON);
        }
        if (require(user).active()) {
            disable(user);
            audit.record(AuditEvent.onIdentity("user.disabled")
                    .to(Map.of("username", user.value()))
                    .because(why));
        }
    }

    private void disable(UserId user) {
        if (isSelf(user)) {
            throw new RefusedAccountException("state", "identity.user.notYourself");
        }
        accounts.setActive(user, false);
    }

    /**
     * Lets an account in or shuts it out; sessions end at once.
     *
     * @throws RefusedAccountException when administrators would shut themselves out
     */
    public void setActive(UserId user, boolean active) {
        Person person = require(user);
        if (isSelf(user)) {
            throw new RefusedAccountException("state", "identity.user.notYourself");
        }
        if (person.active() != active) {
            accounts.setActive(user, active);
            record(active ? "user.enabled" : "user.disabled", user);
        }
    }

    /** Gives a person a new initial password, to be changed at the next sign-in; sessions end at once. */
    public String newInitialPassword(UserId user) {
        require(user);
        String initial = Secrets.initialPassword();
        accounts.setPassword(user, passwords.encode(initial), true);
        record("user.passwordReset", user);
        return initial;
    }

    private void add(NewAccount account, String encoded) {
        rules.check(account);
        if (!accounts.add(account, encoded, encoded != null)) {
            throw new RefusedAccountException("username", "identity.user.taken", account.username());
        }
        audit.record(AuditEvent.onIdentity("user.added").to(Facts.of(account)));
    }

    private Person require(UserId user) {
        return people.find(user).orElseThrow(() -> new NoSuchElementException("No user " + user));
    }

    private boolean isSelf(UserId user) {
        return administrator.require().id().equals(user);
    }

    private void record(String action, UserId user) {
        audit.record(AuditEvent.onIdentity(action).to(Map.of("username", user.value())));
    }
}
