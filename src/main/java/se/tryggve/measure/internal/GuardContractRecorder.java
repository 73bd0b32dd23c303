package se.tryggve.measure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.measure.AnswerRow;

/** Keeps who guards: which company, when its authorisation was checked and how long its contract runs, or own staff. */
@Component
class GuardContractRecorder implements AnswerRecorder {

    private final GuardContracts contracts;
    private final AuditLog log;
    private final Clock clock;
    private final ZoneId legalZone;

    GuardContractRecorder(GuardContracts contracts, AuditLog log, Clock clock, ZoneId legalZone) {
        this.contracts = contracts;
        this.log = log;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public String name() {
        return "guardContract";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    /** The choice, the award, the check and the contract each tell a part; what a form does not ask is left as it is. */
    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        AnswerRow answer = new AnswerRow(values);
        UUID caseId = context.caseId();
        if ("ownStaff".equals(answer.text("procurementWay"))) {
            choose(GuardContract.ownStaff(caseId, next(caseId), LocalDate.now(clock.withZone(legalZone))), caseId);
        } else if (answer.text("company") != null) {
            choose(
                    GuardContract.awarded(caseId, next(caseId), answer.text("company"), answer.text("companyNumber")),
                    caseId);
        } else if (answer.date("signedOn") != null) {
            change(
                    caseId,
                    contract -> contract.sign(
                            answer.date("signedOn"), answer.date("contractUntil"), answer.text("contractReference")));
        } else if (answer.date("checkedOn") != null) {
            boolean certified = "certificate".equals(answer.text("certificate"));
            change(caseId, contract -> contract.check(answer.date("checkedOn"), certified));
        } else if (answer.date("terminatedOn") != null) {
            contracts
                    .findFirstByCaseIdAndSignedOnIsNotNullOrderByPositionDesc(caseId)
                    .ifPresent(contract ->
                            change(contract, caseId, signed -> signed.terminate(answer.date("terminatedOn"))));
        }
    }

    private int next(UUID caseId) {
        return contracts
                .findFirstByCaseIdOrderByPositionDesc(caseId)
                .map(former -> former.position() + 1)
                .orElse(0);
    }

    private void choose(GuardContract contract, UUID caseId) {
        log.record(AuditEvent.onCase(caseId, "measure.companyChosen")
                .to(contracts.save(contract).facts()));
    }

    private void change(UUID caseId, Consumer<GuardContract> change) {
        contracts.findFirstByCaseIdOrderByPositionDesc(caseId).ifPresent(contract -> change(contract, caseId, change));
    }

    private void change(GuardContract contract, UUID caseId, Consumer<GuardContract> change) {
        Map<String, Object> before = contract.facts();
        change.accept(contract);
        log.record(
                AuditEvent.onCase(caseId, "measure.companyChanged").from(before).to(contract.facts()));
    }
}
