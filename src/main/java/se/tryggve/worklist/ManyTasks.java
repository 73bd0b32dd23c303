package se.tryggve.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Unit;
import se.tryggve.workflow.TaskId;

/** The same done with many tasks: first shown row by row, then done with exactly those rows or with none. */
public interface ManyTasks {

    /** The most tasks at once. */
    int MOST = 100;

    /** What each of these tasks is and why the act cannot be done with it, if it cannot; unknown ones are left out. */
    List<ManyLine> preview(Officer officer, ManyAct.Kind kind, Collection<TaskId> tasks);

    /** The colleagues who may do all of these tasks, by name. */
    List<Officer> colleagues(Officer officer, Collection<TaskId> tasks);

    /** The other units that do the work of all of these tasks, by name. */
    List<Unit> units(Officer officer, Collection<TaskId> tasks);

    /**
     * Does it with all tasks.
     *
     * @param versions the version in which each task was shown
     * @throws TaskRefusedException if any of them has changed since it was shown, or cannot be done; nothing is done then
     */
    void act(Officer officer, ManyAct act, Map<TaskId, Long> versions);
}
