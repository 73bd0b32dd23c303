package se.tryggve.bench;

import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Camunda as it comes, on the same tables and with as much history, without anything that Tryggve adds to it. */
final class BareEngine implements AutoCloseable {

    private static final String KEY = "bench";
    private static final int PAGE = 25;

    private final ProcessEngine engine;

    BareEngine(DataSource source) {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setDatabaseSchema("camunda");
        configuration.setDatabaseTablePrefix("camunda.");
        configuration.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_FULL);
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setAuthorizationEnabled(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setJobExecutorActivate(false);
        configuration.setSkipIsolationLevelCheck(true);
        engine = configuration.buildProcessEngine();
    }

    /** Makes a process of one task known; its id is where the made tasks belong. */
    String deploy() {
        BpmnModelInstance model = Bpmn.createExecutableProcess(KEY)
                .name("Bench")
                .startEvent()
                .userTask("task")
                .name("Granska underlaget")
                .camundaCandidateGroups("bench")
                .endEvent()
                .done();
        engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(KEY + ".bpmn", model)
                .deploy();
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(KEY)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** The first page of the tasks of these groups, those that came first on top. */
    List<Task> firstPage(List<String> groups) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskCandidateGroupIn(groups)
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, PAGE);
    }

    String start() {
        return engine.getRuntimeService().startProcessInstanceByKey(KEY).getId();
    }

    /** Starts, asks what is to be done, and completes it. */
    void cycle() {
        String process = start();
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(process)
                .singleResult();
        engine.getTaskService().complete(task.getId());
    }

    @Override
    public void close() {
        engine.close();
    }
}
