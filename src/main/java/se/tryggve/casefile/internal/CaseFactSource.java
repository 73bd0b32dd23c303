package se.tryggve.casefile.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.UnknownCaseException;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;

/** What forms may say about the case: {@code case.number}, {@code case.place} and so on. */
@Component
class CaseFactSource implements FactSource {

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
        facts.put("number", number(caseId, row.owner()));
        facts.put("ownNumber", number(caseId, viewer));
        facts.put("kind", row.kind().code());
        facts.put("measure", row.kind().measure());
        facts.put("receivedDate", row.received().toString());
        facts.put("registeredDate", row.registered().toString());
        facts.put("phase", row.phase());
        facts.put("status", row.status());
        facts.put("regime", row.regime());
        facts.put("owner", directory.authority(row.owner()).name());
        return facts;
    }

    private String number(UUID caseId, AuthorityId authority) {
        return numbers.findByCaseIdAndAuthority(caseId, authority.value())
                .map(RegisterNumberRow::written)
                .orElse(null);
    }
}
