package se.tryggve.casefile.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.HumanTaskListener;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.TaskId;

/** Keeps the case's phase and rules as the model declares them when a step begins. */
@Component
class StageWatch implements HumanTaskListener {

    private static final String REGIME = "regime";

    private final Cases cases;
    private final CaseFiles files;
    private final Models models;
    private final Processes processes;
    private final Timeline timeline;
    private final AuditLog audit;

    StageWatch(Cases cases, CaseFiles files, Models models, Processes processes, Timeline timeline, AuditLog audit) {
        this.cases = cases;
        this.files = files;
        this.models = models;
        this.processes = processes;
        this.timeline = timeline;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void created(HumanTask task) {
        CaseRow row = cases.findById(task.caseId()).orElse(null);
        if (row == null) {
            return;
        }
        follow(row, task);
        if (isStepOnTheCasesOwnWay(row, task)) {
            files.enterPhase(row.caseId(), task.phase());
        }
    }

    @Override
    public void removed(TaskId id) {
        // A phase lasts until the next one begins.
    }

    /** A stage lasts, unless the version that the case follows now has no such stage. */
    @Override
    @Transactional
    public void moved(HumanTask task) {
        cases.findById(task.caseId())
                .filter(row -> isStepOnTheCasesOwnWay(row, task))
                .filter(row -> !phases(row).contains(row.phase()))
                .ifPresent(row -> files.enterPhase(row.caseId(), task.phase()));
    }

    private List<String> phases(CaseRow row) {
        return processes
                .followed(row.caseId().value(), row.kind().processKey())
                .map(definition -> models.describe(definition).phases())
                .orElse(List.of());
    }

    private void follow(CaseRow row, HumanTask task) {
        Object regime = task.variables().get(REGIME);
        if (regime != null && !Objects.equals(regime, row.regime())) {
            audit.record(AuditEvent.onCase(task.caseId(), "case.rulesFound")
                    .from(Collections.singletonMap(REGIME, row.regime()))
                    .to(Map.of(REGIME, regime)));
            row.follow(regime.toString());
            timeline.write(row.caseId(), regimeNote(row.owner(), regime.toString()));
        }
    }

    private static TimelineNote regimeNote(AuthorityId owner, String regime) {
        return TimelineNote.within(owner, "casefile.timeline.regime", "@casefile.regime." + regime)
                .quietly();
    }

    /** What comes from outside, as an appeal or a request for documents, goes on beside and moves no stage. */
    private boolean isStepOnTheCasesOwnWay(CaseRow row, HumanTask task) {
        boolean own = processes
                .outermost(task.process())
                .filter(row.kind().processKey()::equals)
                .isPresent();
        return own && !task.phase().isEmpty() && isStageOfTheCasesModel(row, task);
    }

    private boolean isStageOfTheCasesModel(CaseRow row, HumanTask task) {
        return task.processKey().equals(row.kind().processKey())
                || processes
                        .followed(task.caseId(), row.kind().processKey())
                        .map(models::describe)
                        .filter(model -> model.phases().contains(task.phase()))
                        .isPresent();
    }
}
