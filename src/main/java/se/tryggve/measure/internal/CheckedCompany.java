package se.tryggve.measure.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.HumanTask;

/** The company whose authorisation a step checks: the one on duty when it is checked again, else the one chosen last. */
@Component
class CheckedCompany implements FactSource {

    private final GuardContracts contracts;
    private final CaseFiles cases;

    CheckedCompany(GuardContracts contracts, CaseFiles cases) {
        this.contracts = contracts;
        this.cases = cases;
    }

    @Override
    public String name() {
        return "checkedCompany";
    }

    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        return told(contracts.findFirstByCaseIdOrderByPositionDesc(caseId), caseId, viewer);
    }

    @Override
    public Object facts(HumanTask task, AuthorityId viewer) {
        return CompanyRecheckRecorder.NAME.equals(task.records())
                ? told(
                        contracts.findFirstByCaseIdAndSignedOnIsNotNullOrderByPositionDesc(task.caseId()),
                        task.caseId(),
                        viewer)
                : facts(task.caseId(), viewer);
    }

    private Map<String, Object> told(Optional<GuardContract> contract, UUID caseId, AuthorityId viewer) {
        return contract.filter(chosen -> chosen.company() != null)
                .filter(chosen -> cases.overview(new CaseId(caseId)).owner().equals(viewer))
                .map(chosen -> {
                    Map<String, Object> facts = new LinkedHashMap<>();
                    facts.put("company", chosen.company());
                    facts.put("companyNumber", chosen.companyNumber());
                    return facts;
                })
                .orElse(null);
    }
}
