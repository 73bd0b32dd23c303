package se.tryggve.measure.internal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;

/** Where the security companies of a case are chosen and what is known of them is changed, each time on the record. */
@Component
class GuardContractDesk {

    private final GuardContracts contracts;
    private final AuditLog log;

    GuardContractDesk(GuardContracts contracts, AuditLog log) {
        this.contracts = contracts;
        this.log = log;
    }

    /** The position of the next contract of a case, counted from 0. */
    int next(UUID caseId) {
        return contracts
                .findFirstByCaseIdOrderByPositionDesc(caseId)
                .map(former -> former.position() + 1)
                .orElse(0);
    }

    void choose(UUID caseId, GuardContract contract) {
        log.record(AuditEvent.onCase(caseId, "measure.companyChosen")
                .to(contracts.save(contract).facts()));
    }

    /** Changes what was chosen last, signed or not. */
    void changeLatest(UUID caseId, Consumer<GuardContract> change) {
        contracts.findFirstByCaseIdOrderByPositionDesc(caseId).ifPresent(contract -> change(contract, caseId, change));
    }

    /** Changes what is on duty: the contract signed last, whatever has been awarded since. */
    void changeSigned(UUID caseId, Consumer<GuardContract> change) {
        contracts
                .findFirstByCaseIdAndSignedOnIsNotNullOrderByPositionDesc(caseId)
                .ifPresent(contract -> change(contract, caseId, change));
    }

    private void change(GuardContract contract, UUID caseId, Consumer<GuardContract> change) {
        Map<String, Object> before = contract.facts();
        change.accept(contract);
        log.record(
                AuditEvent.onCase(caseId, "measure.companyChanged").from(before).to(contract.facts()));
    }
}
