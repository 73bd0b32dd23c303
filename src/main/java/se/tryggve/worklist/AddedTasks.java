package se.tryggve.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.TaskId;

/**
 * Tasks that officers add to a case by hand, beside what its models ask for. Only the officer's own authority knows of
 * them. Every call checks the officer's rights; the caller has checked that the officer may read the case.
 */
public interface AddedTasks {

    /** Why the officer cannot add a task to the case; empty if nothing hinders. */
    Optional<TaskRefusedException> hindrance(CaseId caseId, Officer officer);

    /** Whom the officer may ask: the units of the own authority with the roles that read cases, and the people in each. */
    List<Receiver> receivers(CaseId caseId, Officer officer);

    /**
     * Adds a task. Adding the same again changes nothing.
     *
     * @param id what the officer pressed, and the task's name in addresses from then on
     * @throws TaskRefusedException if the case is over, or the receiver may not have such a task
     */
    void add(UUID id, CaseId caseId, Officer officer, Words words, Receiver receiver);

    /** Adds a task in the officer's name for the officer, or for the unit while the officer is away; nothing in a case that is over. */
    void addFor(UUID id, CaseId caseId, Officer officer, Words words);

    /** The tasks that the officer's authority has added to the case, open ones first, then the latest. */
    List<Added> in(CaseId caseId, Officer officer);

    /** One of them; empty if the officer's authority has added no such task to the case. */
    Optional<Added> find(UUID id, CaseId caseId, Officer officer);

    /** The added task that stands in the list as this; empty if it is none or another authority's. */
    Optional<Added> of(TaskId task, Officer officer);

    /**
     * Changes what is to be done or by when.
     *
     * @param version the version that the page was rendered from
     * @throws TaskRefusedException if it is over, somebody has changed it since, or the officer may not
     */
    void change(Added added, Officer officer, Words words, String reason, int version);

    /**
     * Takes the task back; whoever has it is told why.
     *
     * @throws TaskRefusedException if it is over, or the officer may not
     */
    void takeBack(Added added, Officer officer, String reason);

    /**
     * What is to be done.
     *
     * @param what how; may be empty
     * @param due the last day, Europe/Stockholm
     * @param document what it is about, among the documents that the authority may see; null for none
     */
    record Words(String title, String what, LocalDate due, DocumentId document) {}

    /**
     * Who is asked.
     *
     * @param group the role, as models name it
     * @param officer null for whoever at the unit takes it
     * @param name of the officer; null without one
     */
    record Receiver(UnitId unit, String unitName, String group, UserId officer, String name) {

        /** How forms name the receiver. */
        public String code() {
            return unit.value() + "/" + group + (officer == null ? "" : "/" + officer.value());
        }
    }

    /**
     * An added task as it stands.
     *
     * @param task in the list
     * @param who has it, or has done it; null if nobody has
     * @param unitName where it lies now
     * @param by the name of whoever added it
     * @param state {@code OPEN}, {@code DONE} or {@code WITHDRAWN}
     * @param ended null while it is open
     * @param reason why it was taken back; null unless it was
     * @param mayOpen whether the reader may open it in the list
     * @param mayChange whether the reader may change it and take it back
     */
    record Added(
            UUID id,
            CaseId caseId,
            TaskId task,
            Words words,
            String who,
            String unitName,
            String by,
            Instant at,
            String state,
            Instant ended,
            String reason,
            int version,
            boolean mayOpen,
            boolean mayChange) {

        /** Whether it is still to be done. */
        public boolean open() {
            return state.equals("OPEN");
        }
    }
}
