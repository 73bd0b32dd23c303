package se.tryggve.workflow.internal;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;
import se.tryggve.StartRefusedException;
import se.tryggve.workflow.DeclaredTaskCheck;
import se.tryggve.workflow.DeploymentCheck;
import se.tryggve.workflow.DeploymentFile;

/** Refuses models that name forms, tables or processes that do not exist, or leave a step undeclared. */
@Component
class ModelCheck implements DeploymentCheck {

    private final List<DeclaredTaskCheck> taskChecks;

    ModelCheck(List<DeclaredTaskCheck> taskChecks) {
        this.taskChecks = taskChecks;
    }

    @Override
    public void check(List<DeploymentFile> files) {
        List<ModelFile> models = files.stream()
                .filter(file -> DeployedNames.isModel(file.path()))
                .map(ModelCheck::read)
                .toList();
        DeployableSet set = new DeployableSet(formIds(files), decisionIds(files), processIds(models));
        models.forEach(model -> {
            new ElementRules(model, set).check();
            model.userTasks().forEach(task -> taskChecks.forEach(check -> check.check(task)));
        });
    }

    private static ModelFile read(DeploymentFile file) {
        try {
            BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
            return new ModelFile(file.path(), model);
        } catch (ModelException unreadable) {
            throw unreadable(file, "BPMN 2.0", unreadable);
        }
    }

    private static Set<String> decisionIds(List<DeploymentFile> files) {
        Set<String> ids = new HashSet<>();
        files.stream().filter(file -> DeployedNames.isTable(file.path())).forEach(file -> {
            try {
                Dmn.readModelFromStream(new ByteArrayInputStream(file.content()))
                        .getModelElementsByType(Decision.class)
                        .forEach(decision -> ids.add(decision.getId()));
            } catch (ModelException unreadable) {
                throw unreadable(file, "DMN", unreadable);
            }
        });
        return ids;
    }

    private static Set<String> formIds(List<DeploymentFile> files) {
        return files.stream()
                .filter(file -> DeployedNames.isForm(file.path()))
                .map(file -> DeployedNames.formId(file.path()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> processIds(List<ModelFile> models) {
        return models.stream()
                .flatMap(model -> model.instance().getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static StartRefusedException unreadable(DeploymentFile file, String language, RuntimeException cause) {
        Throwable deepest = cause;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return new StartRefusedException(
                file.path() + " is not valid " + language + ": " + deepest.getMessage(),
                "Mend the file, for instance by opening and saving it in Camunda Modeler, and start again.",
                cause);
    }
}
