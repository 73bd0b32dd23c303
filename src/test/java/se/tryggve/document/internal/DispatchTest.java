package se.tryggve.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.audit.AuditEntry;
import se.tryggve.audit.AuditTrail;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Documents;
import se.tryggve.document.NewDocument;
import se.tryggve.document.SecrecyMark;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityId;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskId;

class DispatchTest extends CaseTest {

    private static final String ASKED = "police.localArea";
    private static final String ASKER = "municipality.caseOfficer";

    @Autowired
    private Documents documents;

    @Autowired
    private DispatchDesk dispatchDesk;

    @Autowired
    private DispatchRecorder recorder;

    @Autowired
    private OpinionRecorder opinions;

    @Autowired
    private ReferralFacts referralFacts;

    @Autowired
    private DocumentOptions options;

    @Autowired
    private OpinionWait waits;

    @Autowired
    private ReadingRoom room;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcTemplate database;

    private CaseId id;
    private String process;
    private DocumentId sketch;
    private DocumentId draft;

    @BeforeEach
    void aCaseWithTwoDocuments() {
        id = openCase("Remiss");
        process = UUID.randomUUID().toString();
        sketch = file(DANDERYD, DocumentKind.REPORT, "Skiss");
        draft = file(DANDERYD, DocumentKind.REPORT, "Utkast");
    }

    @Test
    void theAskedAuthorityFindsExactlyWhatWasSentToIt() {
        ask(List.of(sketch), "Hur ser brottsligheten ut?");

        send();

        assertThat(documents.visibleTo(id, POLICE))
                .extracting(DocumentLine::id)
                .containsExactly(sketch)
                .doesNotContain(draft);
        assertThat(files.mayRead(officer(POLICE_OFFICER), id)).isTrue();
        assertThat(files.numberAt(id, POLICE)).isPresent();
        assertThat(documents.visibleTo(id, new AuthorityId("imy"))).isEmpty();
    }

    @Test
    void whatWasSentIsFrozenAndCannotBeChangedInTheDatabase() {
        ask(List.of(sketch), "Fråga");
        send();
        String sha256 =
                room.open(id, sketch, officer(POLICE_OFFICER)).orElseThrow().sha256();

        assertThat(database.queryForObject(
                        "select content from dispatch where document_id = ?", String.class, sketch.value()))
                .isEqualTo(sha256);
        assertThatThrownBy(
                        () -> database.update("update document_content set bytes = '\\x00' where sha256 = ?", sha256))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("frozen");
    }

    @Test
    void sendingAgainSendsNothingTwice() {
        ask(List.of(sketch), "Fråga");

        send();
        send();

        assertThat(count("dispatch")).isEqualTo(1);
        assertThat(count("referral")).isEqualTo(1);
        assertThat(actions()).filteredOn("document.dispatched"::equals).hasSize(1);
    }

    @Test
    void theAnswererSeesTheQuestionAndTheCaseWaits() {
        ask(List.of(sketch), "Hur ser brottsligheten ut?");
        send();

        @SuppressWarnings("unchecked")
        Map<String, Object> facts = (Map<String, Object>) referralFacts.facts(id.value(), POLICE);

        assertThat(facts)
                .containsEntry("question", "Hur ser brottsligheten ut?")
                .containsEntry("answerBy", today().plusDays(15).toString())
                .containsEntry("from", "Danderyds kommun");
        assertThat((List<?>) facts.get("documents")).hasSize(1);
        assertThat(referralFacts.facts(id.value(), DANDERYD)).isEqualTo(Map.of());
        assertThat(waits.waiting(id)).singleElement().satisfies(wait -> {
            assertThat(wait.on()).isEqualTo(POLICE);
            assertThat(wait.due()).isEqualTo(today().plusDays(15));
        });
    }

    @Test
    void theAnswerComesBackWithWhatItEnclosesAndTheWaitIsOver() {
        ask(List.of(sketch), "Fråga");
        send();
        DocumentId statistics = file(POLICE, DocumentKind.REPORT, "Statistik");
        DocumentId note = file(POLICE, DocumentKind.REPORT, "Intern notering");
        answer(List.of(statistics));

        reply();
        reply();

        assertThat(documents.visibleTo(id, DANDERYD))
                .filteredOn(DocumentLine::fromOthers)
                .extracting(DocumentLine::title)
                .containsExactlyInAnyOrder("Yttrande", "Statistik");
        assertThat(documents.visibleTo(id, DANDERYD))
                .extracting(DocumentLine::id)
                .doesNotContain(note);
        assertThat(waits.waiting(id)).isEmpty();
        assertThat(actions()).filteredOn("referral.answered"::equals).hasSize(1);
    }

    @Test
    void aReplyThatNobodyWroteStopsWithASentence() {
        ask(List.of(sketch), "Fråga");
        send();

        assertThatThrownBy(this::reply).hasMessageContaining("OPINION");
        assertThatThrownBy(() -> dispatchDesk.send(id.toString(), "other", ASKED))
                .hasMessageContaining("dispatch");
    }

    @Test
    void aStatementThatNeverCameIsNotedOnceAndALateAnswerIsStillTaken() {
        ask(List.of(sketch), "Fråga");
        send();

        dispatchDesk.remind(id.toString(), process, ASKED);
        dispatchDesk.noteSilence(id.toString(), process, ASKED);
        dispatchDesk.noteSilence(id.toString(), process, ASKED);
        dispatchDesk.remind(id.toString(), process, ASKED);

        assertThat(actions()).filteredOn("referral.silent"::equals).hasSize(1);
        assertThat(actions()).filteredOn("referral.reminded"::equals).hasSize(1);
        assertThat(waits.waiting(id)).isEmpty();
        answer(List.of());
        reply();
        assertThat(actions()).contains("referral.answered");
    }

    @Test
    void anApplicationIsHandedInWithoutWaitingForAnAnswer() {
        ask(List.of(sketch), null);

        send();

        assertThat(count("dispatch")).isEqualTo(1);
        assertThat(waits.waiting(id)).isEmpty();
    }

    @Test
    void nobodySendsAnotherAuthoritysDocumentOrOneOfAnotherCase() {
        DocumentId polices = file(POLICE, DocumentKind.REPORT, "Polisens");
        CaseId other = openCase("Annat ärende");
        DocumentId elsewhere = transaction.execute(status ->
                documents.file(NewDocument.drawnUp(other, DANDERYD, DocumentKind.REPORT, "Annat", text("x"))));

        for (Object bad : List.of(polices.toString(), elsewhere.toString(), "not-an-id", UUID.randomUUID())) {
            assertThatThrownBy(() -> record(Map.of("documents", List.of(bad))))
                    .isInstanceOf(RefusedAnswerException.class);
        }
        assertThatThrownBy(() -> record(Map.of("answerBy", today().minusDays(1).toString())))
                .isInstanceOf(RefusedAnswerException.class);
        assertThatThrownBy(() -> record(Map.of("answerBy", "i morgon"))).isInstanceOf(RefusedAnswerException.class);
    }

    @Test
    void theDecisionGoesToEverybodyElseWhoTookPartOnce() {
        admitPolice(id);
        DocumentId decision = file(DANDERYD, DocumentKind.DECISION, "Beslut");

        dispatchDesk.sendDecision(id.toString());
        dispatchDesk.sendDecision(id.toString());

        assertThat(documents.visibleTo(id, POLICE)).extracting(DocumentLine::id).containsExactly(decision);
        assertThat(count("dispatch")).isEqualTo(1);
    }

    @Test
    void onlyOwnDocumentsAreOfferedForSendingAndEachAuthorityCountsItsOwn() {
        file(POLICE, DocumentKind.REPORT, "Polisens första");

        assertThat((List<?>) options.facts(id.value(), DANDERYD)).hasSize(2);
        assertThat(documents.visibleTo(id, POLICE))
                .extracting(DocumentLine::number)
                .containsExactly(1);
    }

    @Test
    void readingAMarkedDocumentIsWrittenDown() {
        DocumentId marked = transaction.execute(status -> documents.file(
                NewDocument.drawnUp(id, DANDERYD, DocumentKind.REPORT, "Kameralägen", text("Blinda vinklar"))
                        .marked(new SecrecyMark("18 kap. 8 § OSL", today()))));

        room.open(id, marked, officer(CASE_OFFICER));
        room.open(id, sketch, officer(CASE_OFFICER));

        assertThat(actions()).filteredOn("document.markedRead"::equals).hasSize(1);
    }

    private void ask(List<DocumentId> chosen, String question) {
        Map<String, Object> values = new HashMap<>();
        values.put("documents", chosen.stream().map(DocumentId::toString).toList());
        values.put("question", question);
        values.put("answerBy", today().plusDays(15).toString());
        record(values);
    }

    private void record(Map<String, Object> values) {
        transaction.executeWithoutResult(status -> recorder.record(context(CASE_OFFICER), values));
    }

    private void answer(List<DocumentId> enclosed) {
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

    private void send() {
        dispatchDesk.send(id.toString(), process, ASKED);
    }

    private void reply() {
        dispatchDesk.reply(id.toString(), process, ASKER);
    }

    private DocumentId file(AuthorityId owner, DocumentKind kind, String title) {
        return transaction.execute(
                status -> documents.file(NewDocument.drawnUp(id, owner, kind, title, text("Innehåll i " + title))));
    }

    private static DocumentContent text(String words) {
        return new DocumentContent.Text(List.of(new Paragraph(1, "Text", words)));
    }

    private AnswerContext context(String username) {
        HumanTask task = new HumanTask(
                new TaskId("t"),
                new ProcessId(process),
                id.value(),
                "referral:1:x",
                "referral",
                "userTask_writeQuestion",
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

    private int count(String table) {
        return database.queryForObject(
                "select count(*) from " + table + " where case_id = ?", Integer.class, id.value());
    }

    private List<String> actions() {
        return trail.ofCase(id.value(), AuditTrail.NEWEST, 100).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
