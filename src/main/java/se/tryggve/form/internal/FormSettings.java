package se.tryggve.form.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.FactSource;
import se.tryggve.form.Submission;
import se.tryggve.form.UploadReference;
import se.tryggve.form.filling.Reopening;
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
    private final FormerAnswers formerAnswers;
    private final ObjectProvider<AnswerRecorder> recorders;
    private final ObjectProvider<FactSource> sources;

    FormSettings(
            FormShelf forms,
            UploadShelf uploads,
            FormerAnswers formerAnswers,
            ObjectProvider<AnswerRecorder> recorders,
            ObjectProvider<FactSource> sources) {
        this.forms = forms;
        this.uploads = uploads;
        this.formerAnswers = formerAnswers;
        this.recorders = recorders;
        this.sources = sources;
    }

    Setting of(HumanTask task, Officer officer) {
        FormSchema schema = forms.of(task);
        AnswerRecorder recorder = recorder(task);
        AnswerContext context = new AnswerContext(task.caseId(), task, officer, null);
        Map<String, Object> initial = recorder == null ? Map.of() : recorder.initial(context);
        Map<String, Object> server = Seeding.seed(schema, initial);
        Submission former = formerAnswers.of(task, officer).orElse(null);
        return new Setting(
                schema,
                server,
                former == null ? server : Reopening.open(schema, server, JsonValues.map(initial), former.values()),
                former == null ? null : formerAnswers.told(former),
                former == null ? List.of() : formerAnswers.remarksSince(former),
                facts(task, officer),
                files(task, former));
    }

    /** The task's own files, and those of the former answer: what is on file is not asked for again. */
    private Function<UUID, Optional<UploadReference>> files(HumanTask task, Submission former) {
        Set<UUID> onFile = former == null ? Set.of() : FileReferences.in(former.values());
        return id -> onFile.contains(id) ? uploads.find(id) : uploads.find(task.id(), id);
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
                        JsonValues.of(source.facts(task, officer.authority().id()))));
        return facts;
    }
}
