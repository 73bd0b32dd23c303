package se.tryggve.measure.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.EventCondition;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;

/** The security company that guards now, for events that concern it and for forms. Told to the case's own authority. */
@Component
@Transactional(readOnly = true)
class CompanyOnDuty implements EventCondition, FactSource {

    private final GuardContracts contracts;
    private final FollowUpDesk desk;
    private final CaseFiles cases;

    CompanyOnDuty(GuardContracts contracts, FollowUpDesk desk, CaseFiles cases) {
        this.contracts = contracts;
        this.desk = desk;
        this.cases = cases;
    }

    @Override
    public String name() {
        return "companyOnDuty";
    }

    /** A company has a contract and something in the case runs; own staff is no company. */
    @Override
    public Answer in(CaseId caseId, Officer officer, String process) {
        return of(caseId.value()).isPresent() && desk.anythingRuns(caseId.value()) ? Answer.now() : Answer.never();
    }

    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        boolean own = cases.overview(new CaseId(caseId)).owner().equals(viewer);
        return own ? of(caseId).map(CompanyOnDuty::told).orElse(null) : null;
    }

    private Optional<GuardContract> of(UUID caseId) {
        return contracts
                .findFirstByCaseIdAndSignedOnIsNotNullOrderByPositionDesc(caseId)
                .filter(contract -> contract.company() != null);
    }

    private static Map<String, Object> told(GuardContract contract) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("company", contract.company());
        facts.put("companyNumber", contract.companyNumber());
        facts.put("reference", contract.reference());
        facts.put("checkedOn", Objects.toString(contract.checkedOn(), null));
        return facts;
    }
}
