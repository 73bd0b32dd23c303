package se.tryggve.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import se.tryggve.document.DocumentKind;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.Drafts;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.Officer;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Mode;
import se.tryggve.measure.Outcome;

class DecisionTest extends DecisionScene {

    @Test
    void oneOfFourCamerasGrantedMakesTheWholeGrantedInPart() {
        List<Map<String, Object>> objects = objects("refused");
        objects.get(0).put("outcome", "granted");
        recorded.draft(recorded.context(recorded.officer("privacy", 1)), objects);
        decide(2);

        assertThat(recorded.call("decisionDesk", "outcome")).isEqualTo("partlyGranted");
        assertThat(lines())
                .extracting(line -> line.ruling().outcome())
                .containsExactly(Outcome.GRANTED, Outcome.REFUSED, Outcome.REFUSED, Outcome.REFUSED);
        assertThat(lines().get(0).ruling().time().isRoundTheClock()).isTrue();
        assertThat(lines().get(1).ruling().time().isEmpty()).isTrue();
    }

    @Test
    void nightsAndAlarmAreWrittenToTheRowAsGranted() {
        recorded.decide("privacy", nights());

        MeasureLine line = lines().get(0);
        assertThat(line.ruling().mode()).isEqualTo(Mode.ALARM_TRIGGERED);
        assertThat(line.ruling().windows().get(0).passesMidnight()).isTrue();
        assertThat(line.ruling().conditions()).isEqualTo("Skyltar vid infarten");
        assertThat(line.ruling().validUntil()).hasToString("2029-12-31");
    }

    @Test
    void theDecisionBecomesANumberedDocumentOfItsAuthority() {
        recorded.decide("privacy", Map.of("outcome", "granted"));

        assertThat(documents.visibleTo(caseId(), authority("privacy")))
                .singleElement()
                .satisfies(document -> {
                    assertThat(document.kind()).isEqualTo(DocumentKind.DECISION);
                    assertThat(document.title()).contains("Kameror vid Vendevägen");
                });
        assertThat(jdbc.queryForObject("select number from decision where case_id = ?", String.class, recorded.id()))
                .matches("B \\d{4}-1");
    }

    @Test
    void whoDraftedIsRefusedAsDeciderAndTheAttemptIsLoggedThoughRolledBack() {
        recorded.draft("privacy", Map.of("outcome", "granted"));

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> decide(1)))
                .isInstanceOfSatisfying(RefusedAnswerException.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("decision.refused.ownDraft");
                    assertThat(refusal.arguments()).containsExactly("Person 1 på privacy");
                });
        assertThat(actions()).contains("decision.refusedFourEyes").doesNotContain("decision.made");
        assertThat(lines().get(0).ruling()).isNull();
    }

    @Test
    void theDatabaseItselfRefusesThatADrafterDecides() {
        recorded.decide("privacy", Map.of("outcome", "granted"));
        assertThatThrownBy(() -> jdbc.update(
                        "insert into decision select gen_random_uuid(), version, case_id, 'APPLY', authority_id, stage, prepared_by,"
                                + " drafted_at, reasons_rules, reasons_circumstances, proposal, null, null, null, 'B x', decided_on,"
                                + " decided_at, prepared_by[1], outcome, content, content_sha256, document_id from decision where case_id = ?",
                        recorded.id()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("decision_four_eyes_ck");
    }

    @Test
    void aMadeDecisionNeverChanges() {
        recorded.decide("privacy", Map.of("outcome", "granted"));
        for (String change : List.of(
                "update decision set outcome = 'REFUSED' where case_id = ?",
                "update decision set reasons_rules = 'andra' where case_id = ?",
                "delete from decision where case_id = ?",
                "update measure set outcome = 'REFUSED' where case_id = ?",
                "update measure set purpose = 'annat' where case_id = ?",
                "delete from measure where case_id = ?")) {
            assertThatThrownBy(() -> jdbc.update(change, recorded.id()))
                    .as(change)
                    .isInstanceOf(DataAccessException.class);
        }
        assertThatThrownBy(() -> jdbc.execute("truncate decision cascade")).isInstanceOf(DataAccessException.class);
    }

    @Test
    void whoTypedInTheDraftDoesNotDecideThoughAColleagueHandedItIn() {
        AnswerContext draft = recorded.context(recorded.officer("privacy", 1));
        Officer ghost = recorded.officer("privacy", 2);
        application.getBean(Drafts.class).save(draft.task().id(), FormAnswer.of(Map.of("objects", "x"), 0), ghost.id());
        recorded.draft(draft, objects("granted"));

        refused("decision.refused.tookPartInDraft", () -> decide(2));
    }

    @Test
    void theDecisionToApplyLeavesTheObjectsOpenForTheAuthorityThatDecides() {
        ApplyDecision.make(recorded);

        assertThat(lines().get(0).ruling()).isNull();
        assertThat(recorded.call("decisionDesk", "outcome")).isEqualTo("granted");
        recorded.decide("privacy", Map.of("outcome", "refused"));
        assertThat(recorded.call("decisionDesk", "outcome")).isEqualTo("refused");
    }

    @Test
    void anotherAuthorityKnowsNeitherDraftNorOutcomeBeforeItIsSent() {
        recorded.draft("privacy", nights());
        assertThat(draftFacts("privacy")).isNotNull();
        assertThat(draftFacts("municipality")).isNull();

        decide(2);
        assertThat(measures.visibleTo(caseId(), authority("privacy")).get(0).decided())
                .isPresent();
        assertThat(measures.visibleTo(caseId(), authority("municipality"))
                        .get(0)
                        .decided())
                .isEmpty();
    }
}
