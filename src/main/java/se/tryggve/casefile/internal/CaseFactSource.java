package se.tryggve.casefile.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.UnknownCaseException;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;

/**
 * What forms may say about the case: {@code case.number}, {@code case.place} and so on. To another authority than the
 * case's own, what that one only keeps for itself is empty.
 */
@Component
class CaseFactSource implements FactSource {

    private static final Set<String> TOLD_TO_OTHERS = Set.of("title", "place");

    private final Cases cases;
    private final RegisterNumbers numbers;
    private final Directory directory;

    CaseFactSource(Cases cases, RegisterNumbers numbers, Directory directory) {
        this.cases = cases;
        this.numbers = numbers;
        this.directory = directory;
    }

    @Override
    public String name() {
        return "case";
    }

    @Override
    @Transactional(readOnly = true)
    public Object facts(UUID caseId, AuthorityId viewer) {
        CaseRow row = cases.findById(caseId).orElseThrow(() -> new UnknownCaseException(new CaseId(caseId)));
        Map<String, Object> facts = new LinkedHashMap<>(CaseFacts.of(row));
        boolean own = row.owner().equals(viewer);
        if (!own) {
            facts.replaceAll((fact, value) -> TOLD_TO_OTHERS.contains(fact) ? value : null);
        }
        facts.put("number", number(caseId, row.owner()));
        facts.put("ownNumber", number(caseId, viewer));
        facts.put("kind", row.kind().code());
        facts.put("measure", row.kind().measure());
        facts.put("receivedDate", own ? row.received().toString() : null);
        facts.put("registeredDate", own ? row.registered().toString() : null);
        facts.put("phase", row.phase());
        facts.put("status", row.status());
        facts.put("regime", own ? row.regime() : null);
        facts.put("owner", directory.authority(row.owner()).name());
        return facts;
    }

    private String number(UUID caseId, AuthorityId authority) {
        return numbers.findByCaseIdAndAuthority(caseId, authority.value())
                .map(RegisterNumberRow::written)
                .orElse(null);
    }
}
