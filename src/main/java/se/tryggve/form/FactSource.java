package se.tryggve.form;

import java.util.UUID;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.HumanTask;

/** A named fact that every form's expressions and option lists ({@code valuesKey}) may read. */
public interface FactSource {

    /** The variable's name in FEEL: {@code case}, {@code cameras}, {@code documents}. */
    String name();

    /**
     * The fact, as the viewer's authority may see it: JSON-like values; option lists are lists of maps with
     * {@code label} and {@code value}. May be null.
     */
    Object facts(UUID caseId, AuthorityId viewer);

    /** The fact for the form of one step, where the step says more than its case; the same for most. */
    default Object facts(HumanTask task, AuthorityId viewer) {
        return facts(task.caseId(), viewer);
    }
}
