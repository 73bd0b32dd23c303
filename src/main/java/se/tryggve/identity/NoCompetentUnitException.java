package se.tryggve.identity;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** No unit is entered in the competence table for a role, a municipality and a day. */
public class NoCompetentUnitException extends RuntimeException {

    private final transient List<Object> arguments;

    public NoCompetentUnitException(Role role, Authority municipality, LocalDate on) {
        super("No unit does the work of " + role.group() + " for " + municipality.id() + " on " + on
                + ": add a row to the competence table under Administration");
        this.arguments =
                List.of(new DefaultMessageSourceResolvable("identity.role." + role.group()), municipality.name(), on);
    }

    /** Key of the sentence to show. */
    public String messageKey() {
        return "identity.error.noCompetentUnit";
    }

    /** The role's name as a message, the municipality's name and the day, in the order of the sentence's placeholders. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
