package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.TaskRefusedException;

/** Takes, puts back and hands over tasks whose row is locked by the caller. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TaskAssignments {

    private final TaskRights rights;
    private final CaseFiles cases;
    private final Waits waits;
    private final OpenedMarks marks;
    private final TaskNews news;
    private final PresenceBook presence;
    private final LossBook losses;
    private final AuditLog audit;
    private final Clock clock;

    TaskAssignments(
            TaskRights rights,
            CaseFiles cases,
            Waits waits,
            OpenedMarks marks,
            TaskNews news,
            PresenceBook presence,
            LossBook losses,
            AuditLog audit,
            Clock clock) {
        this.rights = rights;
        this.cases = cases;
        this.waits = waits;
        this.marks = marks;
        this.news = news;
        this.presence = presence;
        this.losses = losses;
        this.audit = audit;
        this.clock = clock;
    }

    void claim(TaskEntry task, Officer officer) {
        rights.demand(officer, task);
        if (!officer.id().equals(task.assignee())) {
            task.assign(officer.id(), clock.instant());
            log(task, "task.claimed", null, officer.id(), null);
            news.left(task);
        }
    }

    void release(TaskEntry task, Officer officer) {
        rights.demandMine(officer, task, "worklist.refused.notMine");
        task.release(clock.instant());
        log(task, "task.released", officer.id(), null, null);
        presence.left(task);
    }

    /** Takes the task from whoever has it, back to the unit. */
    void takeBack(TaskEntry task) {
        UserId before = task.assignee();
        task.release(clock.instant());
        log(task, "task.released", before, null, null);
    }

    /** Takes a task that is no longer wanted from whoever has it; the process ends it. */
    void withdraw(TaskEntry task, Officer officer, String reason) {
        UserId before = task.assignee();
        if (before != null) {
            takeBack(task);
        }
        presence.left(task);
        news.left(task);
        losses.tell(task, before, officer, reason);
    }

    /** Whoever holds the role may do it, or distributes the unit's work: also for a colleague who is ill or has left. */
    void handOver(TaskEntry task, Officer officer, UserId colleague, String reason) {
        rights.demandGiving(officer, task);
        Officer receiver = rights.receiver(task, colleague);
        UserId before = task.assignee();
        task.assign(receiver.id(), clock.instant());
        marks.clear(task, receiver.id());
        log(task, "task.handedOver", before, receiver.id(), reason);
        note(
                task,
                TimelineNote.within(
                        task.authority(), "worklist.timeline.handedOver", task.name(), receiver.name(), reason));
        presence.left(task);
        news.left(task);
        news.arrived(task);
        losses.tell(task, before, officer, reason);
    }

    /**
     * Takes the task from a colleague, who is told.
     *
     * @param from who had it when the officer decided to
     */
    void takeOver(TaskEntry task, Officer officer, UserId from, String reason) {
        if (!from.equals(task.assignee())) {
            throw new TaskRefusedException("presence.refused.changed", task.name());
        }
        rights.demandTakingOver(officer, task);
        task.assign(officer.id(), clock.instant());
        log(task, "task.takenOver", from, officer.id(), reason);
        note(
                task,
                TimelineNote.within(
                        task.authority(), "presence.timeline.takenOver", task.name(), rights.nameOf(from), reason));
        presence.left(task);
        news.left(task);
        losses.tell(task, from, officer, reason);
    }

    /** Gives the task of somebody who is away to the deputy. */
    void lend(TaskEntry task, Officer away, Officer deputy, LocalDate last) {
        pass(task, deputy, "absence.timeline.lent", task.name(), deputy.name(), away.name(), last.toString());
    }

    /** Gives the task back to somebody who was away. */
    void giveBack(TaskEntry task, Officer back) {
        pass(task, back, "absence.timeline.returned", task.name(), back.name());
    }

    private void pass(TaskEntry task, Officer receiver, String said, String... words) {
        UserId before = task.assignee();
        task.pass(receiver.id(), clock.instant());
        marks.clear(task, receiver.id());
        log(task, "task.deputised", before, receiver.id(), null);
        note(task, TimelineNote.within(task.authority(), said, words));
        news.left(task);
    }

    /** Puts the task of somebody who is away among the free ones: the deputy may not have it. */
    void layFree(TaskEntry task, Officer away, LocalDate last) {
        takeBack(task);
        note(
                task,
                TimelineNote.within(
                        task.authority(), "absence.timeline.free", task.name(), away.name(), last.toString()));
        news.left(task);
        news.arrived(task);
    }

    private void note(TaskEntry task, TimelineNote note) {
        cases.note(new CaseId(task.caseId()), note);
    }

    /** Gives the task to another unit of the authority that does the same work; nobody there has it yet. */
    void move(TaskEntry task, Officer officer, UnitId unit, String reason) {
        rights.demandGiving(officer, task);
        Unit receiver = rights.otherUnits(task).stream()
                .filter(candidate -> candidate.id().equals(unit))
                .findFirst()
                .orElseThrow(() -> new TaskRefusedException("worklist.refused.unit", task.name()));
        UserId holder = task.assignee();
        Map<String, Object> before = place(task);
        task.move(receiver, clock.instant());
        cases.admit(new CaseId(task.caseId()), receiver, "worklist.admitted");
        marks.clear(task);
        audit.record(AuditEvent.onCase(task.caseId(), "task.moved")
                .from(before)
                .to(place(task))
                .because(reason));
        note(
                task,
                TimelineNote.within(
                        task.authority(), "worklist.timeline.handedOver", task.name(), receiver.name(), reason));
        waits.settle(new CaseId(task.caseId()));
        presence.left(task);
        news.left(task);
        news.arrived(task);
        losses.tell(task, holder, officer, reason);
    }

    private static Map<String, Object> place(TaskEntry task) {
        Map<String, Object> values = assignee(task, task.assignee());
        values.put("unit", task.unit().value());
        return values;
    }

    private void log(TaskEntry task, String action, UserId before, UserId after, String reason) {
        audit.record(AuditEvent.onCase(task.caseId(), action)
                .from(assignee(task, before))
                .to(assignee(task, after))
                .because(reason));
    }

    private static Map<String, Object> assignee(TaskEntry task, UserId officer) {
        Map<String, Object> values = new HashMap<>();
        values.put("task", task.id());
        values.put("assignee", officer == null ? null : officer.value());
        return values;
    }
}
