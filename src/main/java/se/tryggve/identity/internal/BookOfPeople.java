package se.tryggve.identity.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.Directory;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.NoCompetentUnitException;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitContact;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;

@Service
@Transactional(readOnly = true)
class BookOfPeople implements Directory {

    private final Organisation organisation;
    private final People people;

    BookOfPeople(Organisation organisation, People people) {
        this.organisation = organisation;
        this.people = people;
    }

    @Override
    public Authority authority(AuthorityId id) {
        return organisation.authority(id).orElseThrow(() -> new NoSuchElementException("No authority " + id));
    }

    @Override
    public Unit unit(UnitId id) {
        return organisation.unit(id).orElseThrow(() -> new NoSuchElementException("No unit " + id));
    }

    @Override
    public Optional<Officer> officer(UserId id) {
        return people.find(id).map(Person::officer);
    }

    @Override
    public List<Officer> holders(UnitId unit, Role role) {
        return people.holders(unit, role);
    }

    @Override
    public List<Officer> holders(AuthorityId authority, Role role) {
        return people.holders(authority, role);
    }

    @Override
    public Optional<MailAddress> addressOf(UserId id) {
        return people.find(id).filter(Person::active).map(Person::email);
    }

    @Override
    public Optional<UnitContact> contactOf(UnitId unit) {
        return organisation.contact(unit);
    }

    @Override
    public List<Officer> members(UnitId unit) {
        return people.members(unit);
    }

    @Override
    public List<Officer> people(UnitId unit) {
        return people.people(unit);
    }

    @Override
    public List<Unit> unitsDoing(Role role, AuthorityId authority) {
        return organisation.unitsDoing(role, authority);
    }

    @Override
    public Unit competentUnit(Role role, AuthorityId municipality, LocalDate on) {
        return organisation
                .competentUnit(role, municipality, on)
                .orElseThrow(() -> new NoCompetentUnitException(role, authority(municipality), on));
    }

    @Override
    public List<Authority> authorities() {
        return organisation.authorities();
    }

    @Override
    public List<Authority> municipalities() {
        return organisation.authorities().stream()
                .filter(authority -> authority.kind() == AuthorityKind.MUNICIPALITY)
                .toList();
    }
}
