package se.tryggve.casefile.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.FailedStep;
import se.tryggve.workflow.FailedSteps;

/** Automatic steps that failed, for the administrators of the municipality whose cases they are. */
@Service
@Transactional
public class StoppedCases {

    private final FailedSteps steps;
    private final CaseFiles files;
    private final AuditLog audit;

    StoppedCases(FailedSteps steps, CaseFiles files, AuditLog audit) {
        this.steps = steps;
        this.files = files;
        this.audit = audit;
    }

    /** The failed steps of the municipality's cases: those that have been given up first, the longest wait first. */
    @Transactional(readOnly = true)
    public List<StoppedCase> of(Officer administrator) {
        List<FailedStep> failed = steps.failed();
        Set<CaseId> ids = failed.stream().map(step -> new CaseId(step.caseId())).collect(Collectors.toSet());
        Map<CaseId, CaseOverview> overviews = files.overviews(ids);
        return failed.stream()
                .map(step -> new StoppedCase(overviews.get(new CaseId(step.caseId())), step))
                .filter(stopped -> stopped.isOwnedBy(administrator))
                .toList();
    }

    /**
     * Has a step tried once more.
     *
     * @return the step as it had failed; empty if it no longer stands still, or is none of the administrator's municipality
     */
    public Optional<StoppedCase> tryAgain(String job, Officer administrator) {
        Optional<StoppedCase> found = steps.failed(job)
                .map(step -> new StoppedCase(files.overview(new CaseId(step.caseId())), step))
                .filter(stopped -> stopped.isOwnedBy(administrator));
        found.ifPresent(stopped -> {
            record(stopped);
            steps.tryAgain(job);
        });
        return found;
    }

    /** Whether the step has failed and has not been done since. */
    @Transactional(readOnly = true)
    public boolean isFailed(String job) {
        return steps.failed(job).isPresent();
    }

    private void record(StoppedCase stopped) {
        CaseOverview overview = stopped.overview();
        String name = stopped.step().name();
        files.note(overview.id(), TimelineNote.within(overview.owner(), "casefile.timeline.triedAgain", name));
        audit.record(
                AuditEvent.onCase(overview.id().value(), "case.stepTriedAgain").to(Map.of("step", name)));
    }

    /** One failed step of a case. */
    public record StoppedCase(CaseOverview overview, FailedStep step) {

        boolean isOwnedBy(Officer officer) {
            return overview != null
                    && overview.owner().equals(officer.authority().id());
        }
    }
}
