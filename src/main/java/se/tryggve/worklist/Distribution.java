package se.tryggve.worklist;

import java.util.List;
import se.tryggve.identity.Officer;

/** What whoever shares out the unit's work looks at; giving is done by {@link ManyTasks}. */
public interface Distribution {

    /** A page of the unit's tasks that nobody has, also those whose role the distributor does not hold; most urgent first. */
    TaskPage unassigned(Officer distributor, TaskCursor after);

    /** What each active person of the unit has, by name. */
    List<Load> loads(Officer distributor);
}
