package se.tryggve.decision;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import se.tryggve.TryggveTest;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditTrail;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.Documents;
import se.tryggve.form.FactSource;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;
import se.tryggve.measure.RecordedCase;

/** A case with four cameras that the privacy authority decides about. */
abstract class DecisionScene extends TryggveTest {

    @Autowired
    protected ApplicationContext application;

    @Autowired
    protected Measures measures;

    @Autowired
    protected Documents documents;

    @Autowired
    protected AuditTrail trail;

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    protected RecordedCase recorded;

    @BeforeEach
    void openCase() {
        recorded = new RecordedCase(application);
        recorded.participate("privacy");
        recorded.askForCameras("Infartsparkeringen", "Gångtunneln", "Vägen till skolan", "Cykelstället");
    }

    protected Map<String, Object> nights() {
        return Map.of(
                "outcome", "partlyGranted",
                "mode", "alarmTriggered",
                "timeWindows", List.of(RecordedCase.NIGHTS),
                "conditions", "Skyltar vid infarten",
                "validFrom", "2027-01-01",
                "validUntil", "2029-12-31");
    }

    protected List<Map<String, Object>> objects(String outcome) {
        return lines().stream()
                .map(line -> new HashMap<String, Object>(
                        Map.of("objectId", line.id().value().toString(), "outcome", outcome)))
                .map(row -> (Map<String, Object>) row)
                .toList();
    }

    protected void decide(int officer) {
        answer(officer, Map.of("approval", "decide"));
    }

    protected void answer(int officer, Map<String, Object> values) {
        recorded.recorder("decision").record(recorded.context(recorded.officer("privacy", officer)), values);
    }

    protected Object draftFacts(String viewer) {
        return application.getBeansOfType(FactSource.class).values().stream()
                .filter(source -> source.name().equals("decisionDraft"))
                .findFirst()
                .map(source -> source.facts(recorded.id(), authority(viewer)))
                .orElse(null);
    }

    protected static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(RefusedAnswerException.class).hasMessageContaining(key);
    }

    protected AuthorityId authority(String kind) {
        return new AuthorityId(recorded.authorityId(kind));
    }

    protected CaseId caseId() {
        return new CaseId(recorded.id());
    }

    protected List<MeasureLine> lines() {
        return measures.of(caseId());
    }

    protected List<String> actions() {
        return trail.ofCase(recorded.id(), AuditTrail.NEWEST, 50).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
