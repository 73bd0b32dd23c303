package se.tryggve.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.StartRefusedException;
import se.tryggve.TryggveTest;
import se.tryggve.workflow.DeploymentFile;

/** One fault put into one shipped file stops the deployment, is found where it is, and deploys nothing. */
class WrongModelTest extends TryggveTest {

    private static final String CAMERAS = "bpmn/camera-surveillance/camera-surveillance.bpmn";
    private static final String APPLICATION = "bpmn/shared/permit-application.bpmn";
    private static final String EXAMINATION = "bpmn/shared/permit-examination.bpmn";
    private static final String REGIME = "bpmn/shared/legal-regime.dmn";
    private static final String FORM = "forms/camera-surveillance/check-exemption.form";

    @Autowired
    private ModelDeployment deployment;

    @Autowired
    private RepositoryService repository;

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource({"wrongTasks", "wrongEvents", "wrongFlow", "wrongWays", "wrongNames", "wrongTables", "wrongForms"})
    void isRefused(String path, String right, String wrong, String named) {
        long before = repository.createDeploymentQuery().count();

        StartRefusedException refused =
                catchThrowableOfType(StartRefusedException.class, () -> deployment.deploy(with(path, right, wrong)));

        assertThat(refused).hasMessageContaining(path).hasMessageContaining(named);
        assertThat(refused.remedy()).isNotBlank();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before);
    }

    /** File, right text, wrong text, and what the refusal must name. */
    private static Stream<Arguments> wrongTasks() {
        return Stream.of(
                arguments(CAMERAS, "<bpmn:process", "<bpmn:proces", "proces"),
                arguments(CAMERAS, "name=\"Registrera behovet\"", "name=\" \"", "userTask_registerNeed"),
                arguments(
                        CAMERAS, "formRef=\"checkExemption\"", "formRef=\"chekExemption\"", "userTask_checkExemption"),
                arguments(CAMERAS, "\"municipality.lawyer\"", "\"lawyers\"", "userTask_reviewCase"),
                arguments(CAMERAS, "\"municipality.lawyer\"", "\"municipality.layer\"", "userTask_reviewCase"),
                arguments(CAMERAS, "value=\"P1D\"", "value=\"en dag\"", "userTask_registerNeed"),
                arguments(CAMERAS, "value=\"practice\"", "value=\"habit\"", "userTask_registerNeed"),
                arguments(CAMERAS, "name=\"marks\"", "name=\"publicAct\"", "userTask_writeAssessment"),
                arguments(CAMERAS, "value=\"caseFacts\"", "value=\"caseFact\"", "userTask_registerNeed"),
                arguments(CAMERAS, "value=\"Bedömning\"", "value=\"Bedöming\"", "userTask_writeAssessment"),
                arguments(CAMERAS, "value=\"reviewResult\"", "value=\"reviewResults\"", "userTask_reviewCase"),
                arguments(APPLICATION, "value=\"Bedömning\"", "value=\"Bedöming\"", "callActivity_decideToApply"),
                arguments(CAMERAS, "userTask_writeAssessment, ", "userTask_x, ", "userTask_reviewCase"));
    }

    private static Stream<Arguments> wrongEvents() {
        String officer = "value=\"municipality.caseOfficer\"";
        return Stream.of(
                arguments(EXAMINATION, officer, "value=\"municipality.clerk\"", "startEvent_withdrawalRaised"),
                arguments(EXAMINATION, "name=\"raisedBy\"", "name=\"raisesBy\"", "startEvent_withdrawalRaised"),
                arguments(
                        EXAMINATION, "value=\"decisionDemand\"", "value=\"sixMonths\"", "startEvent_decisionDemanded"));
    }

    private static Stream<Arguments> wrongFlow() {
        return Stream.of(
                arguments(CAMERAS, "Ref=\"legalRegime\"", "Ref=\"legalRegimes\"", "ruleTask_findLegalRegime"),
                arguments(CAMERAS, "calledElement=\"decision\"", "calledElement=\"decide\"", "callActivity_decide"),
                arguments(CAMERAS, "camunda:decisionRefBinding=\"deployment\"", "", "ruleTask_findLegalRegime"),
                arguments(CAMERAS, "camunda:calledElementBinding=\"deployment\"", "", "callActivity_investigate"),
                arguments(CAMERAS, "camunda:formRefBinding=\"deployment\"", "", "userTask_registerNeed"),
                arguments(CAMERAS, "${measureDesk.", "${measureDisk.", "serviceTask_putIntoOperation"),
                arguments(CAMERAS, "putIntoOperation(", "putInOperation(", "serviceTask_putIntoOperation"),
                arguments(CAMERAS, "\">${regime == 'balancing'}", "\">${regime == }", "flow_assessment"),
                arguments(CAMERAS, "\"${regime == 'balancing'}", "\"${regime == }", "callActivity_decide"),
                arguments(
                        CAMERAS,
                        "sourceRef=\"userTask_reviewCase\" targetRef=\"gateway_isDraftApproved\"",
                        "sourceRef=\"userTask_reviewCase\" targetRef=\"gateway_x\"",
                        "gateway_x"));
    }

    /** Answers without a way, ways without an answer, and what no way leads to. */
    private static Stream<Arguments> wrongWays() {
        return Stream.of(
                arguments(CAMERAS, "${reviewResult == 'approved'}", "${reviewResult == 'aproved'}", "aproved"),
                arguments(CAMERAS, "${reviewResult == 'redesign'}", "${reviewResult == 'rewrite'}", "redesign"),
                arguments(CAMERAS, "${reviewResult == 'rewrite'}", "${revewResult == 'rewrite'}", "revewResult"),
                arguments(
                        CAMERAS,
                        "targetRef=\"userTask_reviewCase\"",
                        "targetRef=\"gateway_isDraftApproved\"",
                        "userTask_reviewCase is reached by no way"));
    }

    private static Stream<Arguments> wrongNames() {
        return Stream.of(
                arguments(CAMERAS, "name=\"records\"", "name=\"recrds\"", "recrds"),
                arguments(CAMERAS, "camunda:candidateGroups", "camunda:candidateGroup", "candidateGroup"),
                arguments(EXAMINATION, "source=\"caseId\"", "source=\"caseID\"", "caseID"));
    }

    private static Stream<Arguments> wrongTables() {
        return Stream.of(
                arguments(REGIME, "<decisionTable", "<decisionTabel", "decisionTabel"),
                arguments(REGIME, "hitPolicy=\"UNIQUE\"", "hitPolicy=\"ONLY\"", "ONLY"),
                arguments(REGIME, "date(\"2013-06-30\")", "date(", "in_legalRegime_1_receivedDate"),
                arguments(REGIME, "<text>date(receivedDate)</text>", "<text>date(</text>", "receivedDate"));
    }

    private static Stream<Arguments> wrongForms() {
        return Stream.of(
                arguments(FORM, "\"components\"", "components", FORM),
                arguments(FORM, "\"type\": \"radio\"", "\"type\": \"map\"", "map"),
                arguments(FORM, "\"id\": \"checkExemption\"", "\"id\": \"chekExemption\"", "chekExemption"));
    }

    private static List<DeploymentFile> with(String path, String right, String wrong) {
        return ModelFiles.onClassPath().stream()
                .map(file -> file.path().equals(path) ? changed(file, right, wrong) : file)
                .toList();
    }

    private static DeploymentFile changed(DeploymentFile file, String right, String wrong) {
        String text = new String(file.content(), StandardCharsets.UTF_8);
        assertThat(text).contains(right);
        int at = text.indexOf(right);
        return new DeploymentFile(
                file.path(),
                (text.substring(0, at) + wrong + text.substring(at + right.length())).getBytes(StandardCharsets.UTF_8));
    }
}
