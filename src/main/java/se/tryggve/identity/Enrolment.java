package se.tryggve.identity;

import java.time.LocalDate;
import java.util.Set;

/** Enters authorities, units and people at start-up; what is there already is left as it is. */
public interface Enrolment {

    /** Enters an authority. */
    void authority(Authority authority);

    /** Enters a unit and the roles whose work it does. */
    void unit(Unit unit, Set<Role> work);

    /**
     * Enters that a unit does a role's work for a municipality from a day on.
     *
     * @param from legal date in Europe/Stockholm
     */
    void competence(Role role, AuthorityId municipality, LocalDate from, UnitId unit);

    /**
     * Enters a person.
     *
     * @param encodedPassword as made by the application's {@code PasswordEncoder}
     */
    void person(UserId id, String name, UnitId unit, Set<Role> roles, String encodedPassword);

    /** Enters where a person is written to, unless an address is entered already. */
    void address(UserId id, MailAddress address);
}
