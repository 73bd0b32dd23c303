package se.tryggve.measure.internal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.measure.AnswerRow;

/** Keeps which company got the assignment, when its authorisation was checked and how long its contract runs. */
@Component
class GuardContractRecorder implements AnswerRecorder {

    private final GuardContracts contracts;
    private final AuditLog log;

    GuardContractRecorder(GuardContracts contracts, AuditLog log) {
        this.contracts = contracts;
        this.log = log;
    }

    @Override
    public String name() {
        return "guardContract";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    /** The award, the check and the contract each tell a part; what a form does not ask is left as it is. */
    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        AnswerRow answer = new AnswerRow(values);
        UUID caseId = context.caseId();
        if (answer.text("company") != null) {
            award(caseId, answer);
        } else if (answer.date("signedOn") != null) {
            change(
                    caseId,
                    contract -> contract.sign(
                            answer.date("signedOn"), answer.date("contractUntil"), answer.text("contractReference")));
        } else if (answer.date("checkedOn") != null) {
            boolean certified = "certificate".equals(answer.text("certificate"));
            change(caseId, contract -> contract.check(answer.date("checkedOn"), certified));
        }
    }

    private void award(UUID caseId, AnswerRow answer) {
        int next = contracts
                .findFirstByCaseIdOrderByPositionDesc(caseId)
                .map(former -> former.position() + 1)
                .orElse(0);
        GuardContract contract = contracts.save(
                GuardContract.awarded(caseId, next, answer.text("company"), answer.text("companyNumber")));
        log.record(AuditEvent.onCase(caseId, "measure.companyChosen").to(contract.facts()));
    }

    private void change(UUID caseId, Consumer<GuardContract> change) {
        contracts.findFirstByCaseIdOrderByPositionDesc(caseId).ifPresent(contract -> {
            Map<String, Object> before = contract.facts();
            change.accept(contract);
            log.record(AuditEvent.onCase(caseId, "measure.companyChanged")
                    .from(before)
                    .to(contract.facts()));
        });
    }
}
