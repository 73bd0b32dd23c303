package se.tryggve.form.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.FormSchemas;
import se.tryggve.workflow.Feel;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.Models;

/** The parsed forms of the deployed models. A deployed form never changes, so each is parsed once. */
@Component
class FormShelf {

    private final Models models;
    private final Feel feel;
    private final Map<Edition, FormSchema> parsed = new ConcurrentHashMap<>();

    FormShelf(Models models, Feel feel) {
        this.models = models;
        this.feel = feel;
    }

    FormSchema of(HumanTask task) {
        return parsed.computeIfAbsent(new Edition(task.definitionId(), task.formId()), this::parse);
    }

    /** The form file as it was deployed. */
    byte[] file(HumanTask task) {
        return models.form(task.definitionId(), task.formId());
    }

    private FormSchema parse(Edition edition) {
        byte[] file = models.form(edition.definitionId(), edition.formId());
        return FormSchemas.parse(edition.formId() + ".form", file, feel);
    }

    private record Edition(String definitionId, String formId) {}
}
