package se.tryggve.document.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditTrail;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.Documents;
import se.tryggve.document.NewDocument;
import se.tryggve.form.AnswerContext;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskId;

/** A case with two documents of the municipality, and what officers do with them. */
abstract class DispatchScene extends CaseTest {

    protected static final String ASKED = "police.localArea";
    protected static final String ASKER = "municipality.caseOfficer";

    @Autowired
    protected Documents documents;

    @Autowired
    protected DispatchDesk dispatchDesk;

    @Autowired
    protected DispatchRecorder recorder;

    @Autowired
    protected OpinionRecorder opinions;

    @Autowired
    protected ReferralFacts referralFacts;

    @Autowired
    protected DocumentOptions options;

    @Autowired
    protected OpinionWait waits;

    @Autowired
    protected ReadingRoom room;

    @Autowired
    protected AuditTrail trail;

    @Autowired
    protected JdbcTemplate database;

    protected CaseId id;
    protected String process;
    protected DocumentId sketch;
    protected DocumentId draft;

    @BeforeEach
    void aCaseWithTwoDocuments() {
        id = openCase("Remiss");
        process = UUID.randomUUID().toString();
        sketch = file(DANDERYD, DocumentKind.REPORT, "Skiss");
        draft = file(DANDERYD, DocumentKind.REPORT, "Utkast");
    }

    protected void ask(List<DocumentId> chosen, String question) {
        Map<String, Object> values = new HashMap<>();
        values.put("documents", chosen.stream().map(DocumentId::toString).toList());
        values.put("question", question);
        values.put("answerBy", today().plusDays(15).toString());
        record(values);
    }

    protected void record(Map<String, Object> values) {
        transaction.executeWithoutResult(status -> recorder.record(context(CASE_OFFICER), values));
    }

    protected void answer(List<DocumentId> enclosed) {
        transaction.executeWithoutResult(status -> {
            opinions.record(
                    context(POLICE_OFFICER),
                    Map.of(
                            "documents",
                            enclosed.stream().map(DocumentId::toString).toList()));
            documents.file(NewDocument.drawnUp(id, POLICE, DocumentKind.OPINION, "Yttrande", text("Platsen är utsatt"))
                    .madeIn(process));
        });
    }

    protected void send() {
        dispatchDesk.send(id.toString(), process, ASKED);
    }

    protected void reply() {
        dispatchDesk.reply(id.toString(), process, ASKER);
    }

    protected DocumentId file(AuthorityId owner, DocumentKind kind, String title) {
        return transaction.execute(
                status -> documents.file(NewDocument.drawnUp(id, owner, kind, title, text("Innehåll i " + title))));
    }

    protected static DocumentContent text(String words) {
        return new DocumentContent.Text(List.of(new Paragraph(1, "Text", words)));
    }

    protected AnswerContext context(String username) {
        return context(username, "referral", "userTask_writeQuestion");
    }

    /** An answer of a step that a deployed model declares. */
    protected AnswerContext context(String username, String model, String step) {
        HumanTask task = new HumanTask(
                new TaskId("t"),
                new ProcessId(process),
                id.value(),
                database.queryForObject(
                        "select max(id_) from camunda.act_re_procdef where key_ = ?", String.class, model),
                model,
                step,
                "Skriv remissen",
                "",
                List.of(),
                "writeQuestion",
                ASKER,
                "Utredning",
                null,
                null,
                null,
                "dispatch",
                List.of(),
                false,
                Instant.EPOCH,
                Map.of());
        return new AnswerContext(id.value(), task, officer(username), UUID.randomUUID());
    }

    protected int count(String table) {
        return database.queryForObject(
                "select count(*) from " + table + " where case_id = ?", Integer.class, id.value());
    }

    protected List<String> actions() {
        return trail.ofCase(id.value(), AuditTrail.NEWEST, 100).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
