package se.tryggve.worklist.internal;

import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.Departure;
import se.tryggve.document.Departures;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.Draft;
import se.tryggve.form.Drafts;
import se.tryggve.form.FormAnswer;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.StepDescription;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.PublicActs;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.Worklist;

/** Rehearses by doing: a transaction that is rolled back cannot show anything but what the real one does. */
@Service
class ActRehearsal implements PublicActs {

    private final Worklist worklist;
    private final Departures departures;
    private final Drafts drafts;
    private final Models models;
    private final CaseFiles cases;
    private final ObjectProvider<AnswerRecorder> recorders;
    private final TransactionTemplate transaction;

    ActRehearsal(
            Worklist worklist,
            Departures departures,
            Drafts drafts,
            Models models,
            CaseFiles cases,
            ObjectProvider<AnswerRecorder> recorders,
            PlatformTransactionManager transactions) {
        this.worklist = worklist;
        this.departures = departures;
        this.drafts = drafts;
        this.models = models;
        this.cases = cases;
        this.recorders = recorders;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public boolean mayBe(HumanTask task) {
        return declared(task)
                || recorders
                        .orderedStream()
                        .anyMatch(recorder ->
                                recorder.isPublicAct() && recorder.name().equals(task.records()));
    }

    @Override
    public boolean mayEndCase(HumanTask task) {
        return says(task, StepDescription::mayEndCase);
    }

    @Override
    public Optional<Rehearsal> rehearse(TaskId id, Officer officer) {
        return drafts.find(id)
                .map(draft -> transaction.execute(status -> {
                    Rehearsal rehearsal = act(id, officer, draft);
                    status.setRollbackOnly();
                    return rehearsal;
                }));
    }

    @Override
    public Optional<Rehearsal> perform(TaskId id, Officer officer, int version, String seen) {
        Draft draft = drafts.find(id).orElse(null);
        if (draft == null) {
            worklist.demand(id, officer);
            throw new TaskRefusedException("worklist.refused.nothingSaved");
        }
        return transaction.execute(status -> {
            Rehearsal now = act(id, officer, draft);
            if (draft.version() == version && now.seen().equals(seen)) {
                return Optional.empty();
            }
            status.setRollbackOnly();
            return Optional.of(now);
        });
    }

    private Rehearsal act(TaskId id, Officer officer, Draft draft) {
        HumanTask task = worklist.read(id, officer).task();
        FormAnswer answer = FormAnswer.of(draft.values(), draft.version());
        CaseId caseId = new CaseId(task.caseId());
        Departure departure =
                departures.of(caseId, officer.authority().id(), () -> worklist.complete(id, officer, answer));
        boolean ends = mayEndCase(task) && cases.overview(caseId).concluded();
        return new Rehearsal(draft, departure, departure.bindsOthers() || declared(task), ends);
    }

    private boolean declared(HumanTask task) {
        return says(task, StepDescription::publicAct);
    }

    private boolean says(HumanTask task, Predicate<StepDescription> what) {
        return models.describe(task.definitionId()).steps().stream()
                .filter(step -> step.element().equals(task.element()))
                .anyMatch(what);
    }
}
