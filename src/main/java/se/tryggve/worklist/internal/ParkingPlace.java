package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.ParkedTasks;
import se.tryggve.worklist.Parking;
import se.tryggve.worklist.TaskRefusedException;

@Service
class ParkingPlace implements ParkedTasks {

    private static final Logger LOG = LoggerFactory.getLogger(ParkingPlace.class);

    private final TasksAtHand atHand;
    private final TaskEntries tasks;
    private final TaskRights rights;
    private final OpenedMarks marks;
    private final TaskNews news;
    private final CaseFiles cases;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ZoneId legalZone;

    ParkingPlace(
            TasksAtHand atHand,
            TaskEntries tasks,
            TaskRights rights,
            OpenedMarks marks,
            TaskNews news,
            CaseFiles cases,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock,
            ZoneId legalZone) {
        this.atHand = atHand;
        this.tasks = tasks;
        this.rights = rights;
        this.marks = marks;
        this.news = news;
        this.cases = cases;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    @Transactional
    public void park(TaskId id, Officer officer, LocalDate until, String reason, boolean evenBeyondDue) {
        TaskEntry task = atHand.lock(id, officer);
        rights.demandMine(officer, task, "parking.refused.notMine");
        LocalDate last = today().plusDays(Parking.LONGEST_DAYS);
        if (until == null || !until.isAfter(today()) || until.isAfter(last)) {
            throw new TaskRefusedException("parking.refused.day", last);
        }
        if (until.isAfter(task.due()) && !evenBeyondDue) {
            throw new TaskRefusedException("parking.refused.beyondDue", task.due(), until);
        }
        Map<String, Object> before = place(task);
        task.park(until, reason, clock.instant());
        audit.record(AuditEvent.onCase(task.caseId(), "task.parked")
                .from(before)
                .to(place(task))
                .because(reason));
        cases.note(
                new CaseId(task.caseId()),
                TimelineNote.within(
                        task.authority(), "parking.timeline.parked", task.name(), until.toString(), reason));
    }

    @Override
    @Transactional
    public void wake(TaskId id, Officer officer) {
        TaskEntry task = atHand.lock(id, officer);
        rights.demandMine(officer, task, "parking.refused.notMine");
        if (task.parkedUntil() != null) {
            wake(task);
            note(task, TimelineNote.within(task.authority(), "parking.timeline.taken", task.name()));
        }
    }

    /** Every hour, so that a day on which nothing ran at midnight begins late and not never. */
    @Scheduled(cron = "${tryggve.worklist.wake:30 1 * * * *}", zone = "Europe/Stockholm")
    void wakeThoseOfToday() {
        for (String id : tasks.parkedUntil(today())) {
            try {
                transaction.executeWithoutResult(status ->
                        tasks.lock(id).filter(task -> isDue(task, today())).ifPresent(this::wakeByItself));
            } catch (RuntimeException failed) {
                LOG.error(
                        "Task {} was not taken back to the front of the list; it is tried again in an hour",
                        id,
                        failed);
            }
        }
    }

    private static boolean isDue(TaskEntry task, LocalDate today) {
        return task.parkedUntil() != null && !task.parkedUntil().isAfter(today);
    }

    private void wakeByItself(TaskEntry task) {
        marks.clear(task, task.assignee());
        wake(task);
        note(
                task,
                TimelineNote.within(task.authority(), "parking.timeline.woke", task.name())
                        .quietly());
        news.woke(task);
    }

    private void wake(TaskEntry task) {
        Map<String, Object> before = place(task);
        task.wake(clock.instant());
        audit.record(AuditEvent.onCase(task.caseId(), "task.woken").from(before).to(place(task)));
    }

    private void note(TaskEntry task, TimelineNote note) {
        cases.note(new CaseId(task.caseId()), note);
    }

    private static Map<String, Object> place(TaskEntry task) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("task", task.id());
        values.put("parkedUntil", task.parkedUntil());
        return values;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
