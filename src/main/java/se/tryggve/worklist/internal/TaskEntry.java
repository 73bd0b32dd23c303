package se.tryggve.worklist.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Unit;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskId;

/** A task in the list. Its declaration is copied from the model so that reading the list never asks the engine. */
@Entity
@Table(name = "worklist_task")
class TaskEntry {

    @Id
    private String id;

    private String processId;
    private UUID caseId;

    @Embedded
    private Declaration declared;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> law;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> answers;

    private String authorityId;
    private String unitId;
    private LocalDate due;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> variables;

    private Instant createdAt;
    private Instant changedAt;

    @Embedded
    private CaseCopy copy;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private String assignee;
    private Instant assignedAt;
    private LocalDate parkedUntil;
    private String parkedReason;
    private String endedBy;
    private Instant endedAt;

    @Version
    @Column(nullable = false)
    private long version;

    protected TaskEntry() {}

    static TaskEntry asked(HumanTask task, Unit unit, LocalDate due, CaseCopy copy) {
        TaskEntry entry = new TaskEntry();
        entry.id = task.id().value();
        entry.processId = task.process().value();
        entry.caseId = task.caseId();
        entry.declare(task);
        entry.authorityId = unit.authority().value();
        entry.unitId = unit.id().value();
        entry.due = due;
        entry.variables = task.variables();
        entry.createdAt = task.created();
        entry.changedAt = task.created();
        entry.copy = copy;
        entry.state = TaskState.OPEN;
        return entry;
    }

    /** Who has the step and what its process knew when it began are not declared. */
    void declare(HumanTask task) {
        declared = Declaration.of(task);
        law = task.law();
        answers = task.answers();
    }

    HumanTask task() {
        return declared.task(new Declaration.Rest(
                new TaskId(id), new ProcessId(processId), caseId, law, answers, createdAt, variables));
    }

    void assign(UserId officer, Instant at) {
        pass(officer, at);
        wake(at);
    }

    /** Gives it to somebody who stands in for whoever had it: what is laid aside stays aside. */
    void pass(UserId officer, Instant at) {
        assignee = officer.value();
        assignedAt = at;
        changedAt = at;
    }

    void dueOn(LocalDate day, Instant at) {
        due = day;
        changedAt = at;
    }

    void release(Instant at) {
        assignee = null;
        assignedAt = null;
        wake(at);
    }

    /** Lays the task aside; whoever has it goes on having it. */
    void park(LocalDate until, String reason, Instant at) {
        parkedUntil = until;
        parkedReason = reason;
        changedAt = at;
    }

    void wake(Instant at) {
        park(null, null, at);
    }

    /** Puts the task, whoever had it, among the free ones of another unit. */
    void move(Unit unit, Instant at) {
        unitId = unit.id().value();
        release(at);
    }

    void done(UserId officer, Instant at) {
        wake(at);
        state = TaskState.DONE;
        endedBy = officer.value();
        endedAt = at;
    }

    void withdrawn(Instant at) {
        wake(at);
        state = TaskState.WITHDRAWN;
        endedAt = at;
    }

    String id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    String name() {
        return declared.name();
    }

    String element() {
        return declared.element();
    }

    String group() {
        return declared.group();
    }

    /** The steps whose doers may not do this one. */
    List<String> secondPersonOf() {
        return declared.secondPersonOf();
    }

    AuthorityId authority() {
        return new AuthorityId(authorityId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    LocalDate due() {
        return due;
    }

    Instant createdAt() {
        return createdAt;
    }

    CaseCopy copy() {
        return copy;
    }

    long version() {
        return version;
    }

    boolean open() {
        return state == TaskState.OPEN;
    }

    UserId assignee() {
        return assignee == null ? null : new UserId(assignee);
    }

    Instant assignedAt() {
        return assignedAt;
    }

    /** The day on which it comes back to the front of the list; null unless it is parked. */
    LocalDate parkedUntil() {
        return parkedUntil;
    }

    String parkedReason() {
        return parkedReason;
    }

    UserId endedBy() {
        return endedBy == null ? null : new UserId(endedBy);
    }

    Instant endedAt() {
        return endedAt;
    }
}
