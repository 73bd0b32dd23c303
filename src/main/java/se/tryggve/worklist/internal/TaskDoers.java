package se.tryggve.worklist.internal;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.StepDoers;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.TaskId;

/** Reads from the task list who did what. */
@Component
class TaskDoers implements StepDoers {

    private final TaskEntries tasks;
    private final Directory directory;

    TaskDoers(TaskEntries tasks, Directory directory) {
        this.tasks = tasks;
        this.directory = directory;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<TaskId, String> of(CaseId id, Officer viewer) {
        return tasks.findable(id.value()).stream()
                .filter(entry -> entry.endedBy() != null)
                .collect(Collectors.toMap(entry -> new TaskId(entry.id()), entry -> who(entry, viewer)));
    }

    private String who(TaskEntry entry, Officer viewer) {
        boolean own = entry.authority().equals(viewer.authority().id());
        return directory
                .officer(entry.endedBy())
                .filter(officer -> own)
                .map(Officer::name)
                .orElseGet(() -> directory.authority(entry.authority()).name());
    }
}
