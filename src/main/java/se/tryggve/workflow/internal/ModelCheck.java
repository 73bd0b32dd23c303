package se.tryggve.workflow.internal;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import se.tryggve.StartRefusedException;
import se.tryggve.workflow.DeclaredEventCheck;
import se.tryggve.workflow.DeclaredTask;
import se.tryggve.workflow.DeclaredTaskCheck;
import se.tryggve.workflow.DeploymentCheck;
import se.tryggve.workflow.DeploymentFile;
import se.tryggve.workflow.Feel;
import se.tryggve.workflow.XmlTree;

/** Refuses models that name what does not exist, leave a step undeclared or hold an expression that cannot be read. */
@Component
class ModelCheck implements DeploymentCheck {

    private final List<DeclaredTaskCheck> taskChecks;
    private final List<DeclaredEventCheck> eventChecks;
    private final Feel feel;
    private final ModelBeans beans;

    ModelCheck(
            List<DeclaredTaskCheck> taskChecks,
            List<DeclaredEventCheck> eventChecks,
            Feel feel,
            ApplicationContext context) {
        this.taskChecks = taskChecks;
        this.eventChecks = eventChecks;
        this.feel = feel;
        this.beans = new ModelBeans(context);
    }

    @Override
    public void check(List<DeploymentFile> files) {
        List<ModelFile> models = files.stream()
                .filter(DeploymentFile::isModel)
                .map(ModelCheck::model)
                .filter(ModelFile::isRun)
                .toList();
        Map<String, DeploymentFile> forms = files.stream()
                .filter(DeploymentFile::isForm)
                .collect(Collectors.toMap(DeploymentFile::expectedId, Function.identity(), (one, other) -> one));
        DeployableSet set =
                new DeployableSet(forms.keySet(), decisionIds(files), processIds(models), userTaskIds(models));
        models.forEach(model -> {
            new NameRules(model.path(), model.tree()).check();
            new ElementRules(model, set).check();
            new ExpressionRules(model, beans).check();
            model.userTasks().forEach(task -> check(task, forms.get(task.formId())));
            model.outsideEvents().forEach(event -> eventChecks.forEach(check -> check.check(event)));
        });
        checkFlow(models, files);
    }

    private void checkFlow(List<ModelFile> models, List<DeploymentFile> files) {
        VariableSources sources = new VariableSources(
                models.stream().map(ModelFile::tree).toList(), FileFacts.options(files), FileFacts.outputs(files));
        models.forEach(model -> {
            new WayRules(model.path(), new ModelWays(model.tree())).check();
            new ValueRules(model.path(), model.tree(), sources, Set.copyOf(beans.names())).check();
        });
    }

    private void check(DeclaredTask task, DeploymentFile form) {
        taskChecks.forEach(check -> check.check(task, form));
    }

    private Set<String> decisionIds(List<DeploymentFile> files) {
        Set<String> ids = new HashSet<>();
        files.stream().filter(DeploymentFile::isTable).forEach(file -> {
            DmnModelInstance table = table(file);
            new TableRules(file.path(), table, feel).check();
            table.getModelElementsByType(Decision.class).forEach(decision -> ids.add(decision.getId()));
        });
        return ids;
    }

    private static ModelFile model(DeploymentFile file) {
        try {
            return new ModelFile(
                    file.path(),
                    Bpmn.readModelFromStream(new ByteArrayInputStream(file.content())),
                    XmlTree.read(file.content()));
        } catch (ModelException unreadable) {
            throw unreadable(file, "BPMN 2.0", unreadable);
        }
    }

    private static DmnModelInstance table(DeploymentFile file) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        } catch (ModelException unreadable) {
            throw unreadable(file, "DMN", unreadable);
        }
    }

    private static Set<String> processIds(List<ModelFile> models) {
        return models.stream()
                .flatMap(model -> model.instance().getModelElementsByType(Process.class).stream())
                .map(Process::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> userTaskIds(List<ModelFile> models) {
        return models.stream()
                .flatMap(model -> model.userTasks().stream())
                .map(DeclaredTask::element)
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
