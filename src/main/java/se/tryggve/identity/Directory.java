package se.tryggve.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The book of authorities, units and people. */
public interface Directory {

    /**
     * The authority with this id.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    Authority authority(AuthorityId id);

    /**
     * The unit with this id.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    Unit unit(UnitId id);

    /** A person or service account, also one that is disabled today: old entries keep their names. */
    Optional<Officer> officer(UserId id);

    /** The active people of a unit who have the role, by name; service accounts are not people. */
    List<Officer> holders(UnitId unit, Role role);

    /** Everybody who belongs to a unit, also those who are disabled today, by name; service accounts too. */
    List<Officer> members(UnitId unit);

    /** The active people of a unit who have any role, by name; service accounts are not people. */
    List<Officer> people(UnitId unit);

    /** The units of an authority that do a role's work, by name. */
    List<Unit> unitsDoing(Role role, AuthorityId authority);

    /**
     * Which unit does the role's work for a municipality on a day.
     *
     * @param on legal date in Europe/Stockholm
     * @throws NoCompetentUnitException when the competence table names none
     */
    Unit competentUnit(Role role, AuthorityId municipality, LocalDate on);

    /** Where a person is written to; empty if nobody has given an address, or the account is closed. */
    Optional<MailAddress> addressOf(UserId id);

    /** Who at a unit is written to when another authority waits for it. */
    Optional<UnitContact> contactOf(UnitId unit);

    /** The active people who have a role at an authority, by name; service accounts are not people. */
    List<Officer> holders(AuthorityId authority, Role role);

    /** All authorities, by name. */
    List<Authority> authorities();

    /** All municipalities, by name. */
    List<Authority> municipalities();
}
