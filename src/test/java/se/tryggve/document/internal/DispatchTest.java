package se.tryggve.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.NewDocument;
import se.tryggve.document.SecrecyMark;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.AuthorityId;

class DispatchTest extends DispatchScene {

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
    void onlyWhatAnAuthorityHasIsOfferedForSendingAndEachCountsItsOwn() {
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
}
