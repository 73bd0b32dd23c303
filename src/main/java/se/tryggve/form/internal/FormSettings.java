package se.tryggve.form.internal;

import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.FactSource;
import se.tryggve.form.filling.Seeding;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.JsonValues;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;

/** Gathers what a task's form needs from the rest of the house: recorder, facts, uploaded files. */
@Component
class FormSettings {

    private final FormShelf forms;
    private final UploadShelf uploads;
    private final ObjectProvider<AnswerRecorder> recorders;
    private final ObjectProvider<FactSource> sources;

    FormSettings(
            FormShelf forms,
            UploadShelf uploads,
            ObjectProvider<AnswerRecorder> recorders,
            ObjectProvider<FactSource> sources) {
        this.forms = forms;
        this.uploads = uploads;
        this.recorders = recorders;
        this.sources = sources;
    }

    Setting of(HumanTask task, Officer officer) {
        FormSchema schema = forms.of(task);
        AnswerRecorder recorder = recorder(task);
        AnswerContext context = new AnswerContext(task.caseId(), task, officer, null);
        Map<String, Object> initial = recorder == null ? Map.of() : recorder.initial(context);
        return new Setting(
                schema, Seeding.seed(schema, initial), facts(task, officer), id -> uploads.find(task.id(), id));
    }

    /** The recorder that the task's model names; null if the form alone is kept. */
    AnswerRecorder recorder(HumanTask task) {
        if (task.records() == null || task.records().isBlank()) {
            return null;
        }
        return recorders
                .orderedStream()
                .filter(recorder -> recorder.name().equals(task.records()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No recorder " + task.records() + ", which " + task.element() + " asks for"));
    }

    private Map<String, Object> facts(HumanTask task, Officer officer) {
        Map<String, Object> facts = new HashMap<>(JsonValues.map(task.variables()));
        sources.orderedStream()
                .forEach(source -> facts.put(
                        source.name(),
                        JsonValues.of(
                                source.facts(task.caseId(), officer.authority().id()))));
        return facts;
    }
}
