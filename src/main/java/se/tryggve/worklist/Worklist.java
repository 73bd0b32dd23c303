package se.tryggve.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tryggve.form.DraftSaving;
import se.tryggve.form.FormAnswer;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/** Where officers find, take, hand over and finish their tasks. Every call checks the officer's rights. */
public interface Worklist {

    /** One page of a view, due date first, at most {@link TaskPage#SIZE} lines. */
    TaskPage list(TaskView view, Officer officer, TaskCursor after);

    /** How many tasks each view has. */
    Map<TaskView, Integer> counts(Officer officer);

    /**
     * One task as this officer may see it, open or ended.
     *
     * @throws UnknownTaskException if there is none, or the officer may not know of it
     */
    TaskDetail read(TaskId id, Officer officer);

    /** The tasks of a case that are open at any authority, longest wait first. */
    List<OpenTask> openIn(UUID caseId);

    /**
     * Takes a task that nobody has.
     *
     * @throws TaskRefusedException if a colleague has it, it is over, or the officer may not do it
     */
    void claim(TaskId id, Officer officer);

    /**
     * Puts a task back among those that nobody has.
     *
     * @throws TaskRefusedException if the officer does not have it
     */
    void release(TaskId id, Officer officer);

    /**
     * Gives a task, whoever has it, to a colleague of the same unit.
     *
     * @param reason why, for the colleague and the log
     * @throws TaskRefusedException if the officer or the colleague may not do it
     */
    void handOver(TaskId id, Officer officer, UserId colleague, String reason);

    /** The colleagues who may do the task instead of whoever has it, by name. */
    List<Officer> substitutes(TaskId id, Officer officer);

    /**
     * Lets the officer write in a task or says why not.
     *
     * @throws TaskRefusedException if it is over, a colleague has it, or the officer may not do it
     */
    void demand(TaskId id, Officer officer);

    /**
     * Saves what is typed so far.
     *
     * @throws TaskRefusedException if the task is over, a colleague has it, or a second person is needed
     */
    DraftSaving saveDraft(TaskId id, Officer officer, FormAnswer answer);

    /**
     * Finishes a task with the answers of its form: submission, document, domain rows, list, audit and process in one
     * transaction.
     *
     * @throws TaskRefusedException if it is over, a colleague has it, or a second person is needed
     * @throws se.tryggve.form.FormRefusedException if the form does not accept the answers
     * @throws se.tryggve.form.StaleAnswerException if another text has been saved since the page was opened
     */
    void complete(TaskId id, Officer officer, FormAnswer answer);

    /** What the officer should do after a task of this case: a task of the same case first, then the most urgent. */
    Optional<TaskId> next(Officer officer, UUID caseId);
}
