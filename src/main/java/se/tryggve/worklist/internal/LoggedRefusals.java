package se.tryggve.worklist.internal;

import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AttemptLog;
import se.tryggve.audit.AuditEvent;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.TaskRefusedException;

/** Refuses, and keeps on record what the law forbids rather than what merely came too late or to the wrong role. */
@Component
class LoggedRefusals {

    static final String SECOND_PERSON = "worklist.refused.secondPerson";
    static final String DISQUALIFIED = "worklist.refused.disqualified";
    static final String REPORTED = "worklist.refused.reported";

    /** About the colleague who was to have the task; the last word says why not. */
    static final String COLLEAGUE = "worklist.refused.colleague.";

    /** About a colleague who could have it any other day. */
    private static final String AWAY = COLLEAGUE + "away";

    private static final Set<String> LOGGED = Set.of(SECOND_PERSON, DISQUALIFIED, REPORTED);

    private final AttemptLog attempts;

    LoggedRefusals(AttemptLog attempts) {
        this.attempts = attempts;
    }

    /**
     * Refuses.
     *
     * @param officer who may not do or have the task
     * @throws TaskRefusedException always
     */
    void raise(TaskEntry task, UserId officer, TaskRefusedException refused) {
        String why = refused.messageKey();
        if (LOGGED.contains(why) || why.startsWith(COLLEAGUE) && !why.equals(AWAY)) {
            attempts.record(AuditEvent.onCase(task.caseId(), "task.refused")
                    .to(Map.of("task", task.id(), "step", task.element(), "officer", officer.value(), "why", why)));
        }
        throw refused;
    }
}
