package se.tryggve.identity;

import java.time.LocalDate;
import java.util.List;

/** No unit is entered in the competence table for a role, a municipality and a day. */
public class NoCompetentUnitException extends RuntimeException {

    private final transient List<Object> arguments;

    public NoCompetentUnitException(Role role, AuthorityId municipality, LocalDate on) {
        super("No unit does the work of " + role.group() + " for " + municipality + " on " + on
                + ": add a row to the competence table under Administration");
        this.arguments = List.of(role.group(), municipality.value(), on);
    }

    /** Key of the sentence to show. */
    public String messageKey() {
        return "identity.error.noCompetentUnit";
    }

    /** Role's group, municipality and day, in the order of the sentence's placeholders. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
