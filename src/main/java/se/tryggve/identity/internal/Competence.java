package se.tryggve.identity.internal;

import java.time.LocalDate;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Role;
import se.tryggve.identity.UnitId;

/**
 * A row of the competence table: from a day on, and until the next row, the unit does the role's work for the
 * municipality.
 *
 * @param validFrom legal date, Europe/Stockholm
 */
record Competence(Role role, AuthorityId municipality, LocalDate validFrom, UnitId unit) {}
