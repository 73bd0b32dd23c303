package se.tryggve.identity.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.Authority;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.NotAdmittedException;
import se.tryggve.identity.Officer;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UserId;

/**
 * Lets in people for whom their own organisation vouches. Where it says which unit and which work a person has, the account
 * follows at every sign-in; where it does not, the account is as administrators have made it.
 */
@Service
@Transactional(noRollbackFor = NotAdmittedException.class)
public class Admission {

    private final People people;
    private final Accounts accounts;
    private final AccountRules rules;
    private final Organisation organisation;
    private final PasswordEncoder passwords;
    private final AuditLog audit;

    Admission(
            People people,
            Accounts accounts,
            AccountRules rules,
            Organisation organisation,
            PasswordEncoder passwords,
            AuditLog audit) {
        this.people = people;
        this.accounts = accounts;
        this.rules = rules;
        this.organisation = organisation;
        this.passwords = passwords;
        this.audit = audit;
    }

    /**
     * Makes or renews the account of a vouched person.
     *
     * @throws NotAdmittedException when the organisation is not in Tryggve, the account is closed or another organisation's,
     *     or nothing says which unit and which work the person has
     */
    public UserId admit(Vouched vouched) {
        Authority authority = organisation.authorities().stream()
                .filter(one -> vouched.isOf(one.organisationNumber()))
                .findFirst()
                .orElseThrow(() -> new NotAdmittedException("identity.outside.noAuthority", vouched.organisation()));
        Optional<Person> known = people.find(new UserId(vouched.affiliation()));
        known.ifPresent(person -> check(person, authority));
        NewAccount account = account(vouched, authority, known.map(Person::officer));
        try {
            rules.check(account);
        } catch (RefusedAccountException wrong) {
            throw new NotAdmittedException(wrong.messageKey(), wrong.arguments().toArray());
        }
        known.ifPresentOrElse(person -> renew(person, account), () -> add(account));
        return new UserId(account.username());
    }

    private static void check(Person person, Authority authority) {
        if (person.isService() || !person.active()) {
            throw new NotAdmittedException("identity.outside.closed");
        }
        if (!person.officer().authority().equals(authority)) {
            throw new NotAdmittedException(
                    "identity.outside.moved", person.officer().authority().name());
        }
    }

    private NewAccount account(Vouched vouched, Authority authority, Optional<Officer> known) {
        Unit unit = vouched.unit() == null
                ? known.map(Officer::unit).orElseThrow(() -> new NotAdmittedException("identity.outside.noUnit"))
                : unit(vouched.unit(), authority);
        Set<Role> said = vouched.roles() == null
                ? known.map(Officer::roles).orElseThrow(() -> new NotAdmittedException("identity.outside.noRoles"))
                : vouched.knownRoles();
        List<Role> roles =
                organisation.rolesOf(unit.id()).stream().filter(said::contains).toList();
        if (roles.isEmpty()) {
            throw new NotAdmittedException("identity.outside.noRoles");
        }
        String address = MailAddress.read(vouched.email())
                .or(() -> people.find(new UserId(vouched.affiliation())).map(Person::email))
                .map(MailAddress::value)
                .orElse("");
        return new NewAccount(vouched.affiliation(), vouched.name(), address, unit.id(), Set.copyOf(roles));
    }

    private Unit unit(String said, Authority authority) {
        return organisation.units().stream()
                .filter(unit -> unit.authority().equals(authority.id()))
                .filter(unit -> unit.id().value().equals(said) || unit.name().equalsIgnoreCase(said.strip()))
                .findFirst()
                .orElseThrow(() -> new NotAdmittedException("identity.outside.unknownUnit", said, authority.name()));
    }

    /** The password is one that nobody knows, until an administrator gives another. */
    private void add(NewAccount account) {
        accounts.add(account, passwords.encode(Secrets.token()), false);
        audit.record(AuditEvent.onIdentity("user.admitted").to(Facts.of(account)));
    }

    private void renew(Person person, NewAccount account) {
        if (Facts.of(person).equals(Facts.of(account))) {
            return;
        }
        UserId user = person.officer().id();
        if (accounts.change(user, person.version(), account)) {
            audit.record(
                    AuditEvent.onIdentity("user.renewed").from(Facts.of(person)).to(Facts.of(account)));
        }
    }
}
