package se.tryggve.casefile.internal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.casefile.UnknownCaseException;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.ProcessIncident;
import se.tryggve.workflow.StoppedSteps;

/** Cases that an automatic step has stopped, for the administrators of the municipality that owns them. */
@Service
@Transactional
public class StoppedCases {

    private final StoppedSteps steps;
    private final CaseFiles files;
    private final AuditLog audit;

    StoppedCases(StoppedSteps steps, CaseFiles files, AuditLog audit) {
        this.steps = steps;
        this.files = files;
        this.audit = audit;
    }

    /** The municipality's stopped cases, the longest wait first. */
    @Transactional(readOnly = true)
    public List<StoppedCase> of(Officer administrator) {
        return steps.all().stream()
                .map(step -> new StoppedCase(files.overview(new CaseId(step.caseId())), step))
                .filter(stopped -> stopped.isOwnedBy(administrator))
                .toList();
    }

    /**
     * Has the steps that stopped a case tried once more; nothing happens where nothing has stopped.
     *
     * @return the case's register number
     * @throws UnknownCaseException if the administrator's municipality has no such case
     */
    public String tryAgain(CaseId id, Officer administrator) {
        CaseOverview overview = files.overview(id);
        if (!overview.owner().equals(administrator.authority().id())) {
            throw new UnknownCaseException(id);
        }
        List<ProcessIncident> stopped = steps.in(id.value());
        if (!stopped.isEmpty()) {
            record(id, stopped.stream().map(ProcessIncident::name).distinct().collect(Collectors.joining(", ")));
            steps.tryAgain(id.value());
        }
        return overview.number();
    }

    /** Whether an automatic step still stops the case. */
    @Transactional(readOnly = true)
    public boolean isStopped(CaseId id) {
        return !steps.in(id.value()).isEmpty();
    }

    private void record(CaseId id, String names) {
        files.note(id, TimelineNote.within(files.overview(id).owner(), "casefile.timeline.triedAgain", names));
        audit.record(AuditEvent.onCase(id.value(), "case.stepTriedAgain").to(Map.of("step", names)));
    }

    /** One stopped step of a case. */
    public record StoppedCase(CaseOverview overview, ProcessIncident stop) {

        boolean isOwnedBy(Officer officer) {
            return overview.owner().equals(officer.authority().id());
        }

        /** Where the case is. */
        public CaseId id() {
            return overview.id();
        }

        /** The owner's register number. */
        public String number() {
            return overview.number();
        }

        /** The step's name as officers say it. */
        public String step() {
            return stop.name();
        }

        /** What went wrong, for an operator; null where the engine kept no message. */
        public String cause() {
            return stop.cause();
        }

        /** When the step was given up. */
        public Instant since() {
            return stop.since();
        }
    }
}
