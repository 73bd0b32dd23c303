package se.tryggve.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tryggve.workflow.HumanTask;
import se.tryggve.worklist.TaskDetail;

/** A task for other systems. */
record TaskBody(
        String id,
        UUID caseId,
        String step,
        String name,
        String help,
        List<String> law,
        String role,
        String phase,
        LocalDate due,
        String dueBasis,
        boolean advisory,
        boolean open,
        String assignee,
        LocalDate parkedUntil,
        Instant created,
        Map<String, Object> form) {

    static TaskBody of(TaskDetail detail, Map<String, Object> form) {
        HumanTask task = detail.task();
        return new TaskBody(
                task.id().value(),
                task.caseId(),
                task.element(),
                task.name(),
                task.help(),
                task.law(),
                task.group(),
                task.phase(),
                detail.due(),
                task.dueBasis(),
                task.advisory(),
                detail.ended() == null,
                detail.assignee() == null ? null : detail.assignee().id().value(),
                detail.parking() == null ? null : detail.parking().until(),
                task.created(),
                form);
    }
}
