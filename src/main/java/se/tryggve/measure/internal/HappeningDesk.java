package se.tryggve.measure.internal;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.Processes;

/** Where officers tell that something has happened with a measure in force; the model says what follows. */
@Service
public class HappeningDesk {

    private final Processes processes;
    private final CaseFiles cases;
    private final AuditLog log;

    HappeningDesk(Processes processes, CaseFiles cases, AuditLog log) {
        this.processes = processes;
        this.cases = cases;
        this.log = log;
    }

    /**
     * Has the review done now.
     *
     * @return whether the case waited for it; a review that goes on already is enough
     */
    @Transactional
    public boolean wantReview(CaseId caseId, Officer officer, String reason) {
        return tell(caseId, officer, new Happening("reviewWanted", Map.of()), reason);
    }

    /**
     * Notes that an authority supervises the measure.
     *
     * @param answerBy the last day that the authority has set
     * @return whether the case's measure is followed up at all
     */
    @Transactional
    public boolean openSupervision(CaseId caseId, Officer officer, LocalDate answerBy, String reason) {
        Map<String, Object> facts = Map.of("supervisionAnswerBy", answerBy.toString());
        return tell(caseId, officer, new Happening("supervisionOpened", facts), reason);
    }

    private record Happening(String name, Map<String, Object> facts) {}

    private boolean tell(CaseId caseId, Officer officer, Happening happening, String reason) {
        if (!processes.tell(caseId.value(), "measureInForce." + happening.name(), happening.facts())) {
            return false;
        }
        cases.note(
                caseId,
                TimelineNote.within(
                        officer.authority().id(), "measure.timeline." + happening.name(), officer.name(), reason));
        log.record(AuditEvent.onCase(caseId.value(), "measure." + happening.name())
                .to(happening.facts())
                .because(reason));
        return true;
    }
}
