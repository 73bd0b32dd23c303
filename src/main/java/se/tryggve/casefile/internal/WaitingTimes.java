package se.tryggve.casefile.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.RefusedCaseException;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.TimerTruth;
import se.tryggve.workflow.Timers;
import se.tryggve.workflow.WaitingTimer;

/**
 * What the cases of a municipality wait for by the clock, and where its administrators move it. Where a deadline rules the
 * time, it is changed there and nowhere else.
 */
@Service
@Transactional
public class WaitingTimes {

    /** How far ahead a time may be moved. */
    public static final Duration LONGEST = Duration.ofDays(3660);

    /** Models set what shall not happen to the end of time; nobody waits for it. */
    private static final Duration NEVER = Duration.ofDays(36_525);

    private final Timers timers;
    private final List<TimerTruth> truths;
    private final CaseFiles files;
    private final AuditLog audit;
    private final Clock clock;

    WaitingTimes(Timers timers, List<TimerTruth> truths, CaseFiles files, AuditLog audit, Clock clock) {
        this.timers = timers;
        this.truths = truths;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
    }

    /** Everything that the municipality's cases wait for, the nearest first. */
    @Transactional(readOnly = true)
    public List<WaitingTime> of(Officer administrator) {
        Instant never = clock.instant().plus(NEVER);
        List<WaitingTimer> waiting = timers.waiting().stream()
                .filter(timer -> timer.due().isBefore(never))
                .toList();
        Set<CaseId> ids =
                waiting.stream().map(timer -> new CaseId(timer.caseId())).collect(Collectors.toSet());
        Map<CaseId, CaseOverview> overviews = files.overviews(ids);
        return waiting.stream()
                .map(timer -> told(timer, overviews.get(new CaseId(timer.caseId()))))
                .filter(time -> time.isOwnedBy(administrator))
                .toList();
    }

    /** One of them; empty when its time has come, or it is none of the administrator's municipality. */
    @Transactional(readOnly = true)
    public Optional<WaitingTime> find(String job, Officer administrator) {
        return timers.waiting(job)
                .map(timer -> told(timer, files.overview(new CaseId(timer.caseId()))))
                .filter(time -> time.isOwnedBy(administrator));
    }

    /**
     * Has it happen at another time.
     *
     * @param due in the future, {@link #LONGEST} ahead at most
     * @param reason why, in the administrator's words
     * @throws RefusedCaseException if a deadline rules the time, or the time has been or is too far ahead
     */
    public void move(WaitingTime time, Instant due, String reason) {
        Instant now = clock.instant();
        if (time.ruler() != null) {
            throw new RefusedCaseException("day", "operation.timer.ruled");
        }
        if (!due.isAfter(now) || due.isAfter(now.plus(LONGEST))) {
            throw new RefusedCaseException("day", "operation.timer.wrongDay");
        }
        CaseOverview overview = time.overview();
        WaitingTimer timer = time.timer();
        timers.move(timer.job(), due);
        audit.record(AuditEvent.onCase(timer.caseId(), "case.timerMoved")
                .from(Map.of("timer", timer.name(), "due", timer.due().toString()))
                .to(Map.of("timer", timer.name(), "due", due.toString()))
                .because(reason));
        files.note(
                overview.id(), TimelineNote.within(overview.owner(), "operation.timeline.moved", timer.name(), reason));
    }

    private WaitingTime told(WaitingTimer timer, CaseOverview overview) {
        String ruler = truths.stream()
                .flatMap(truth -> truth.ruler(timer).stream())
                .findFirst()
                .orElse(null);
        return new WaitingTime(overview, timer, ruler);
    }

    /**
     * One thing that a case waits for.
     *
     * @param ruler the address of the page where the time is changed; null if it may be moved here
     */
    public record WaitingTime(CaseOverview overview, WaitingTimer timer, String ruler) {

        boolean isOwnedBy(Officer officer) {
            return overview != null
                    && overview.owner().equals(officer.authority().id());
        }
    }
}
