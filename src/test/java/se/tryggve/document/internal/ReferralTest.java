package se.tryggve.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.NewDocument;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.RefusedAnswerException;

class ReferralTest extends DispatchScene {

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
    void whatAnotherAuthorityHasSentMayBeForwardedAndWhatItHasNotMayNot() {
        ask(List.of(sketch), "Fråga");
        send();
        DocumentId note = file(POLICE, DocumentKind.REPORT, "Intern notering");
        answer(List.of());
        reply();
        DocumentId statement = documents.visibleTo(id, DANDERYD).stream()
                .filter(DocumentLine::fromOthers)
                .findFirst()
                .orElseThrow()
                .id();
        process = UUID.randomUUID().toString();

        assertThat(options.facts(id.value(), DANDERYD).toString()).contains("Yttrande (", "från Polismyndigheten");
        assertThatThrownBy(() -> ask(List.of(note), "Fråga")).isInstanceOf(RefusedAnswerException.class);
        ask(List.of(statement), "Vad säger ni om yttrandet?");
        dispatchDesk.send(id.toString(), process, "countyBoard.caseOfficer");
        assertThat(database.queryForObject("select from_id from dispatch where process_id = ?", String.class, process))
                .isEqualTo(DANDERYD.value());
    }

    @Test
    void anApplicationIsNotLeftOutOfItsOwnHandingIn() {
        AnswerContext handingIn = context(CASE_OFFICER, "permitApplication", "userTask_submitApplication");
        DocumentId application = transaction.execute(status -> documents.file(
                NewDocument.drawnUp(id, DANDERYD, DocumentKind.APPLICATION, "Ansökan om tillstånd", text("Vi ansöker"))
                        .madeIn("p")));

        assertThat(recorder.initial(handingIn)).containsEntry("documents", List.of(application.toString()));
        assertThat(recorder.initial(context(CASE_OFFICER))).isEmpty();
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> recorder.record(handingIn, Map.of("documents", List.of(sketch.toString())))))
                .isInstanceOf(RefusedAnswerException.class)
                .hasMessageContaining("applicationLeftOut");
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
    void whoeverWasAskedIsRemindedAlsoWhenNobodyIsCompetentAnyMore() {
        ask(List.of(sketch), "Fråga");
        send();
        String later = "update competence set valid_from = valid_from %s 36500 where role = ?";
        database.update(later.formatted("+"), ASKED);
        try {
            dispatchDesk.remind(id.toString(), process, ASKED);
        } finally {
            database.update(later.formatted("-"), ASKED);
        }

        assertThat(actions()).contains("referral.reminded");
    }

    @Test
    void anApplicationIsHandedInWithoutWaitingForAnAnswer() {
        ask(List.of(sketch), null);

        send();

        assertThat(count("dispatch")).isEqualTo(1);
        assertThat(waits.waiting(id)).isEmpty();
    }
}
