package se.tryggve.demo;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import se.tryggve.form.FormDesk;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.StoppedSteps;
import se.tryggve.worklist.OpenTask;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.UnknownTaskException;
import se.tryggve.worklist.Worklist;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Takes one scripted step: finds the task, fills in its form and hands it in. */
@Component
@ConditionalOnBooleanProperty("tryggve.demonstration")
class CaseSteps {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};
    private static final Duration AUTOMATIC_STEPS = Duration.ofSeconds(30);

    private final Worklist worklist;
    private final FormDesk forms;
    private final Processes processes;
    private final StoppedSteps stopped;
    private final ScriptDates dates;
    private final ScriptFiles files;
    private final JsonMapper json;

    CaseSteps(
            Worklist worklist,
            FormDesk forms,
            Processes processes,
            StoppedSteps stopped,
            ScriptDates dates,
            ScriptFiles files,
            JsonMapper json) {
        this.worklist = worklist;
        this.forms = forms;
        this.processes = processes;
        this.stopped = stopped;
        this.dates = dates;
        this.files = files;
        this.json = json;
    }

    /** Waits for the automatic steps between two people's. */
    void settle(UUID caseId) {
        processes.awaitQuiet(caseId, AUTOMATIC_STEPS);
    }

    /**
     * Takes the step.
     *
     * @throws IllegalStateException if the officer has no such task now
     */
    void take(UUID caseId, CaseScript.Step step, Officer officer) {
        TaskDetail detail = find(caseId, step, officer);
        Map<String, Object> description =
                json.readValue(json.writeValueAsBytes(forms.describe(detail.task(), officer, SWEDISH)), TREE);
        Map<String, Object> values = ScriptedAnswers.over(description, dates.in(step.answers()));
        values.putAll(files.store(detail.task().id(), officer.id(), step.files()));
        byte[] answers = json.writeValueAsBytes(values);
        worklist.complete(detail.task().id(), officer, forms.read(detail.task(), officer, null, answers));
    }

    private TaskDetail find(UUID caseId, CaseScript.Step step, Officer officer) {
        List<OpenTask> open = worklist.openIn(caseId);
        return open.stream()
                .flatMap(task -> seen(task, officer).stream())
                .filter(detail -> detail.task().element().equals(step.task()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(step.by() + " finds no task " + step.task() + "; open: "
                        + open + ", stopped: " + stopped.in(caseId)));
    }

    private Optional<TaskDetail> seen(OpenTask task, Officer officer) {
        try {
            return Optional.of(worklist.read(task.id(), officer));
        } catch (UnknownTaskException othersTask) {
            return Optional.empty();
        }
    }
}
