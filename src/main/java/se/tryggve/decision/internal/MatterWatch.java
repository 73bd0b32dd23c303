package se.tryggve.decision.internal;

import java.util.Set;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.HumanTaskListener;
import se.tryggve.workflow.TaskId;

/**
 * Stops a case with an incident before anybody is asked to decide on a matter that nobody knows, or without the
 * assessment that its rules demand.
 */
@Component
class MatterWatch implements HumanTaskListener {

    private static final Set<String> RECORDERS = Set.of("decisionDraft", "decision");
    private static final String ASSESSMENT_DEMANDED = "assessmentDemanded";

    private final AssessmentDay assessments;
    private final CaseFiles cases;

    MatterWatch(AssessmentDay assessments, CaseFiles cases) {
        this.assessments = assessments;
        this.cases = cases;
    }

    @Override
    public void created(HumanTask task) {
        if (task.records() != null && RECORDERS.contains(task.records())) {
            DecisionKind.asked(task.variables());
            demandAssessment(task);
        }
    }

    private void demandAssessment(HumanTask task) {
        boolean demanded = Boolean.TRUE.equals(task.variables().get(ASSESSMENT_DEMANDED));
        if (demanded && assessments.latest(task.caseId(), owner(task)).isEmpty()) {
            throw new MissingAssessmentException(task.caseId());
        }
    }

    private AuthorityId owner(HumanTask task) {
        return cases.overview(new CaseId(task.caseId())).owner();
    }

    @Override
    public void removed(TaskId id) {}
}
