package se.tryggve.workflow.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.workflow.AddedStep;
import se.tryggve.workflow.CaseCourse;
import se.tryggve.workflow.PassedStep;
import se.tryggve.workflow.TaskId;

/** Reads a case's way from the engine's history. */
@Service
@Transactional(readOnly = true)
class EngineCourse implements CaseCourse {

    private static final Predicate<HistoricActivityInstance> TOLD = step -> step.getActivityName() != null
            && !step.isCanceled()
            && !step.getActivityType().endsWith("Gateway")
            && !step.getActivityType().equals("subProcess")
            && !step.getActivityType().equals("multiInstanceBody");

    private final HistoryService history;

    EngineCourse(HistoryService history) {
        this.history = history;
    }

    @Override
    public List<PassedStep> of(UUID caseId) {
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .stream()
                .filter(process -> !process.getProcessDefinitionKey().equals(AddedStep.MODEL))
                .flatMap(this::steps)
                .sorted(Comparator.comparing(PassedStep::ended))
                .toList();
    }

    private Stream<PassedStep> steps(HistoricProcessInstance process) {
        String name = TaskDeclaration.joined(process.getProcessDefinitionName());
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(TOLD)
                .map(step -> new PassedStep(
                        name,
                        TaskDeclaration.joined(step.getActivityName()),
                        step.getEndTime().toInstant(),
                        Optional.ofNullable(step.getTaskId()).map(TaskId::new).orElse(null)));
    }
}
