package se.tryggve.form;

import java.util.Optional;
import java.util.Set;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/** Drafts, one per task, in the transaction of the caller or one of their own. */
public interface Drafts {

    /** The saved draft of a task. */
    Optional<Draft> find(TaskId task);

    /** Saves as typed, unless somebody has saved since the answer's page was rendered. */
    DraftSaving save(TaskId task, FormAnswer answer, UserId by);

    /** Everybody who has saved anything typed in the task, also after it is submitted. */
    Set<UserId> writers(TaskId task);

    /** Forgets the draft and the files uploaded for it. */
    void discard(TaskId task);
}
