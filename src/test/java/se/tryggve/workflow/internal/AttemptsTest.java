package se.tryggve.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.TryggveTest;

/** How often an automatic step that failed is tried. */
class AttemptsTest extends TryggveTest {

    private static final int LEFT_AFTER_THE_FIRST = 5;
    private static final BpmnModelInstance FAILING = Bpmn.createExecutableProcess("attempts")
            .startEvent()
            .serviceTask("fails")
            .camundaAsyncBefore()
            .camundaExpression("${nobodyKnowsThis}")
            .endEvent()
            .done();

    @Autowired
    private RepositoryService repository;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    private Deployment deployment;

    @BeforeEach
    void deploy() {
        deployment = repository
                .createDeployment()
                .addModelInstance("attempts.bpmn", FAILING)
                .deploy();
    }

    @AfterEach
    void takeBack() {
        repository.deleteDeployment(deployment.getId(), true, true);
    }

    @Test
    void aFailureThatMayHealIsTriedAgainLater() {
        String instance = runtime.startProcessInstanceByKey(
                        "attempts",
                        Map.of(ProcessDesk.CASE_ID, UUID.randomUUID().toString()))
                .getId();
        JobQuery failed =
                management.createJobQuery().processInstanceId(instance).withException();

        Job job = await().atMost(Duration.ofMinutes(1)).until(failed::singleResult, found -> found != null);

        assertThat(job.getRetries()).isEqualTo(LEFT_AFTER_THE_FIRST);
        assertThat(runtime.createIncidentQuery().processInstanceId(instance).count())
                .isZero();
    }
}
