package se.tryggve.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.document.Dispatches;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.AnswerRow;

/** Where appeals are registered, checked and handed over (förvaltningslagen 43–46 §§, kommunallagen 13 kap.). */
@Service
@Transactional
class AppealDesk {

    private final Appeals appeals;
    private final Decisions decisions;
    private final SentDecisions sight;
    private final Dispatches dispatches;
    private final CaseFiles cases;
    private final AuditLog log;
    private final Clock clock;
    private final ZoneId legalZone;

    AppealDesk(
            Appeals appeals,
            Decisions decisions,
            SentDecisions sight,
            Dispatches dispatches,
            CaseFiles cases,
            AuditLog log,
            Clock clock,
            ZoneId legalZone) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.sight = sight;
        this.dispatches = dispatches;
        this.cases = cases;
        this.log = log;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The party's own appeal: what goes with it is remembered until the model sends it. */
    void written(AnswerContext context, AnswerRow answer) {
        if ("yes".equals(answer.text("appealMade"))) {
            dispatches.choose(context, answer.values());
            register(context, answer, context.officer().authority().name(), today());
        }
    }

    void received(AnswerContext context, AnswerRow answer) {
        if ("yes".equals(answer.text("isAppeal"))) {
            if (answer.date("countedFrom").isAfter(answer.date("receivedOn"))) {
                throw RefusedAnswerException.at("countedFrom", "decision.refused.countedAfterReceived");
            }
            register(context, answer, answer.text("appellant"), answer.date("receivedOn"));
        }
    }

    void reviewReceived(AnswerContext context, AnswerRow answer) {
        if ("yes".equals(answer.text("isReview"))) {
            register(context, answer, answer.text("appellant"), answer.date("receivedOn"));
        }
    }

    void checked(AnswerContext context, AnswerRow answer) {
        change(context, "checked", row -> row.checked(answer.text("timely"), answer.text("timelyReason")));
    }

    void reconsidered(AnswerContext context, AnswerRow answer) {
        change(context, "reconsidered", row -> row.reconsider(answer.text("reconsidered")));
    }

    void handedOver(AnswerContext context, AnswerRow answer) {
        notInFuture(answer, "handedOverOn");
        change(context, "handedOver", row -> row.handOver(answer.text("court"), answer.date("handedOverOn")));
    }

    void stay(AnswerContext context, AnswerRow answer) {
        notInFuture(answer, "stayOn");
        change(context, "stay", row -> row.stay(answer.text("stay"), answer.date("stayOn")));
    }

    /** The appeal came too late and has been dismissed in a decision of its own. */
    void dismissed(String process) {
        AppealRow row = appeals.findByProcessId(process).orElseThrow();
        Map<String, Object> before = row.facts();
        row.dismiss();
        written(row, "appeal.dismissed", before);
    }

    /** Changes the appeal that the step belongs to, and logs it. */
    AppealRow change(AnswerContext context, String what, Consumer<AppealRow> change) {
        AppealRow row =
                appeals.findByProcessId(context.task().process().value()).orElseThrow();
        Map<String, Object> before = row.facts();
        change.accept(row);
        written(row, "appeal." + what, before);
        return row;
    }

    void notInFuture(AnswerRow answer, String field) {
        if (answer.date(field).isAfter(today())) {
            throw RefusedAnswerException.at(field, "decision.refused.future");
        }
    }

    private void register(AnswerContext context, AnswerRow answer, String appellant, LocalDate on) {
        DecisionRow decision = appealed(context, answer);
        if (on.isAfter(today())) {
            throw RefusedAnswerException.at("receivedOn", "decision.refused.future");
        }
        if (on.isBefore(decision.text().decidedOn())) {
            throw RefusedAnswerException.at("receivedOn", "decision.refused.beforeDecision");
        }
        AppealRow.Received what =
                new AppealRow.Received(appellant, on, answer.text("wants"), "yes".equals(answer.text("stayWanted")));
        AppealRow row = appeals.save(AppealRow.received(
                decision, context.task().process().value(), what, context.officer(), clock.instant()));
        written(row, "appeal.registered", Map.of());
        cases.note(
                new CaseId(row.caseId()),
                TimelineNote.within(
                        context.officer().authority().id(),
                        "decision.note.appealed",
                        appellant,
                        decision.text().number()));
    }

    private DecisionRow appealed(AnswerContext context, AnswerRow answer) {
        AuthorityId own = context.officer().authority().id();
        return decisions
                .findById(UUID.fromString(answer.text("appealedDecision")))
                .filter(row -> row.stage() == Stage.MADE && row.caseId().equals(context.caseId()))
                .filter(row -> sight.maySee(row, own))
                .orElseThrow(() -> RefusedAnswerException.at("appealedDecision", "decision.refused.noDecision"));
    }

    private void written(AppealRow row, String action, Map<String, Object> before) {
        log.record(AuditEvent.onCase(row.caseId(), action).from(before).to(row.facts()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
