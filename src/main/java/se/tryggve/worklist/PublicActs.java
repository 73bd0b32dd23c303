package se.tryggve.worklist;

import java.util.Optional;
import se.tryggve.document.Departure;
import se.tryggve.form.Draft;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.TaskId;

/**
 * Tasks by which something leaves the authority or is settled for others. Officers are shown exactly what, and then it is done
 * as it was shown or not at all.
 */
public interface PublicActs {

    /** Whether finishing the task may be one, by what its model and its recorder say. */
    boolean mayBe(HumanTask task);

    /** Whether finishing the task may end the whole case, by what its model says. */
    boolean mayEndCase(HumanTask task);

    /**
     * What would happen if the task were finished with its saved draft. It is done and undone again; nothing stays but what was
     * saved before. Outside a transaction only.
     *
     * @return empty if nothing is saved
     * @throws TaskRefusedException as when it is finished
     * @throws se.tryggve.form.FormRefusedException as when it is finished
     */
    Optional<Rehearsal> rehearse(TaskId id, Officer officer);

    /**
     * Finishes the task with its saved draft, unless something differs from what the officer has seen. Outside a transaction only.
     *
     * @param version of the draft that the officer has seen
     * @param seen what {@link Rehearsal#seen()} said of what the officer has seen
     * @return empty if it is done; otherwise nothing is done, and this is how it stands now
     * @throws TaskRefusedException if it is over, a colleague has it, or a second person is needed
     * @throws se.tryggve.form.FormRefusedException if the form does not accept the answers any more
     */
    Optional<Rehearsal> perform(TaskId id, Officer officer, int version, String seen);

    /**
     * How a task would be finished.
     *
     * @param draft with which answers
     * @param isPublic whether it binds others, or the model says so
     * @param endsCase whether the whole case is over then
     */
    record Rehearsal(Draft draft, Departure departure, boolean isPublic, boolean endsCase) {

        private static final String ENDS = ":ends";

        /** The same as long as the same leaves, to the same receivers, and the case ends or does not. */
        public String seen() {
            return departure.fingerprint() + (endsCase ? ENDS : "");
        }

        /** Whether the officer is shown it first, and asked once. */
        public boolean mustBeSeen() {
            return isPublic || endsCase;
        }
    }
}
