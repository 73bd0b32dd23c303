package se.tryggve.worklist;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tryggve.form.DraftSaving;
import se.tryggve.form.FormAnswer;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/** Where officers find, take, hand over and finish their tasks. Every call checks the officer's rights. */
public interface Worklist {

    /** One page of what is asked of the list, at most {@link TaskPage#SIZE} lines. */
    TaskPage list(TaskQuery query, Officer officer, TaskCursor after);

    /** How many tasks each view has, and each of these queries. */
    TaskCounts counts(Officer officer, List<TaskQuery> queries);

    /** A word that changes whenever something in the lists of the officer's unit does. */
    String version(Officer officer);

    /** Remembers that the officer has opened an open task. */
    void opened(TaskId id, Officer officer);

    /**
     * One task as this officer may see it, open or ended.
     *
     * @throws UnknownTaskException if there is none, or the officer may not know of it
     */
    TaskDetail read(TaskId id, Officer officer);

    /** What the models of a case ask for that is open at any authority, longest wait first; no tasks added by hand. */
    List<OpenTask> openIn(UUID caseId);

    /** Every human step that a case has come to at any authority, in the order in which they began. */
    List<TakenStep> course(UUID caseId, Officer reader);

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
     * Takes a task from a colleague, who is told.
     *
     * @param from who had it when the officer decided to
     * @param reason why, for the colleague and the log
     * @throws TaskRefusedException if somebody else has it by now, or the officer may not do it
     */
    void takeOver(TaskId id, Officer officer, UserId from, String reason);

    /**
     * Gives a task, whoever has it, to a colleague of the same unit.
     *
     * @param reason why, for the colleague and the log
     * @throws TaskRefusedException if the officer or the colleague may not do it
     */
    void handOver(TaskId id, Officer officer, UserId colleague, String reason);

    /**
     * Gives a task, whoever has it, to another unit of the same authority.
     *
     * @param reason why, for the unit and the log
     * @throws TaskRefusedException if the officer may not do it, or the unit does not do such work
     */
    void move(TaskId id, Officer officer, UnitId unit, String reason);

    /** The other units of the authority that could do the task, by name. */
    List<Unit> otherUnits(TaskId id, Officer officer);

    /** The colleagues who may do the task instead of whoever has it, by name; not the officer, who takes it instead. */
    List<Officer> substitutes(TaskId id, Officer officer);

    /** The colleagues who hold the task's role and may not have it all the same, by name, and why. */
    List<ExcludedColleague> excluded(TaskId id, Officer officer);

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

    /** What the officer should do after a task of this case: a task of the same case first, the one it led to before older ones, then the most urgent. */
    Optional<TaskId> next(Officer officer, UUID caseId);
}
