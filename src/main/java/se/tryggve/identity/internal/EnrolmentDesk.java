package se.tryggve.identity.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Enrolment;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

@Service
@Transactional
class EnrolmentDesk implements Enrolment {

    private final Organisation organisation;
    private final Accounts accounts;
    private final AuditLog audit;

    EnrolmentDesk(Organisation organisation, Accounts accounts, AuditLog audit) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Override
    public void authority(Authority authority) {
        if (organisation.add(authority)) {
            record("authority.added", Facts.of(authority));
        }
    }

    @Override
    public void unit(Unit unit, Set<Role> work) {
        if (organisation.add(unit)) {
            work.forEach(role -> organisation.addRole(unit.id(), role));
            record("unit.added", Facts.of(unit, work));
        }
    }

    @Override
    public void competence(Role role, AuthorityId municipality, LocalDate from, UnitId unit) {
        Competence competence = new Competence(role, municipality, from, unit);
        if (organisation.add(competence)) {
            record("competence.added", Facts.of(competence));
        }
    }

    @Override
    public void person(UserId id, String name, UnitId unit, Set<Role> roles, String encodedPassword) {
        NewAccount account = new NewAccount(id.value(), name, "", unit, roles);
        if (accounts.add(account, encodedPassword, false)) {
            record("user.added", Facts.of(account));
        }
    }

    @Override
    public void address(UserId id, MailAddress address) {
        if (accounts.address(id, address)) {
            record("user.addressed", Map.of("username", id.value(), "email", address.value()));
        }
    }

    private void record(String action, Map<String, ?> facts) {
        audit.record(AuditEvent.onIdentity(action).to(facts));
    }
}
