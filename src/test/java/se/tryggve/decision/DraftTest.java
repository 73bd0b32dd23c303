package se.tryggve.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tryggve.audit.AuditTrail;
import se.tryggve.decision.internal.DecisionReading;
import se.tryggve.decision.internal.DecisionView;
import se.tryggve.measure.RecordedCase;

class DraftTest extends DecisionScene {

    @Test
    void aReturnedDraftComesBackWithItsReasonAndEverythingThatWasWritten() {
        recorded.draft("privacy", nights());
        answer(2, Map.of("approval", "return", "returnReason", "Väg in skolvägen"));

        Map<String, Object> shown =
                recorded.recorder("decisionDraft").initial(recorded.context(recorded.officer("privacy", 1)));
        assertThat(shown)
                .containsEntry("returnReason", "Väg in skolvägen")
                .containsEntry("reasonsRules", "8 § kamerabevakningslagen");
        assertThat(shown.get("objects").toString()).contains("partlyGranted", "Skyltar vid infarten");
        assertThat(trail.ofCase(recorded.id(), AuditTrail.NEWEST, 1).get(0).reason())
                .isEqualTo("Väg in skolvägen");

        assertThatThrownBy(() -> decide(2)).hasMessageContaining("decision.refused.noDraft");
        recorded.decide("privacy", nights());
        assertThat(recorded.call("decisionDesk", "outcome")).isEqualTo("partlyGranted");
    }

    @Test
    void returningNeedsAReason() {
        recorded.draft("privacy", nights());
        refused("decision.refused.noReturnReason", () -> answer(2, Map.of("approval", "return")));
    }

    @Test
    void bothPartsOfTheReasonsAreNeeded() {
        Map<String, Object> values = new HashMap<>(Map.of("objects", objects("granted"), "reasonsRules", "8 §"));
        refused(
                "decision.refused.noCircumstances",
                () -> recorded.recorder("decisionDraft")
                        .record(recorded.context(recorded.officer("privacy", 1)), values));
    }

    @Test
    void everyObjectNeedsAnOutcome() {
        List<Map<String, Object>> objects = objects("granted");
        objects.get(3).put("outcome", null);
        refused(
                "decision.refused.noOutcome",
                () -> recorded.draft(recorded.context(recorded.officer("privacy", 1)), objects));
        refused(
                "decision.refused.objectMissing",
                () -> recorded.draft(recorded.context(recorded.officer("privacy", 1)), objects.subList(0, 2)));
    }

    @Test
    void aMatterThatNobodyKnowsIsNamed() {
        for (Map<String, Object> odd : List.<Map<String, Object>>of(Map.of(), Map.of("matter", "parking"))) {
            assertThatThrownBy(() ->
                            recorded.draft(recorded.context(recorded.officer("privacy", 1), odd), objects("granted")))
                    .hasMessageContaining("on the matter " + odd.get("matter"));
        }
    }

    @Test
    void aMunicipalityCannotGiveItselfAPermit() {
        Map<String, Object> permit = Map.of("matter", "cameraPermit");
        refused(
                "decision.refused.wrongAuthority",
                () -> recorded.draft(
                        recorded.context(recorded.officer("municipality", 1), permit), objects("granted")));
    }

    @Test
    void theDeciderIsToldInWordsWhatTheDraftGrants() {
        recorded.draft("privacy", nights());

        assertThat(draftFacts("privacy").toString()).contains("draftedBy=Person 1 på privacy");
        DecisionView draft = application
                .getBean(DecisionReading.class)
                .ofCase(caseId(), authority("privacy"), Locale.forLanguageTag("sv"))
                .get(0);
        assertThat(draft.draft().reasons().circumstances()).isEqualTo("Platsen är brottsutsatt.");
        assertThat(draft.objects().get(0).difference()).contains("Beviljas inte: alla dagar 06.00–22.00.");
    }

    @Test
    void aPermitForPublicOrderGuardsHoldsForThreeYearsAtMost() {
        RecordedCase guards = new RecordedCase(application);
        guards.askForGuards("Mörby centrum");
        Map<String, Object> endless = Map.of("outcome", "granted", "validFrom", "2027-01-01");
        Map<String, Object> tooLong =
                Map.of("outcome", "granted", "validFrom", "2027-01-01", "validUntil", "2030-01-02");
        Map<String, Object> threeYears =
                Map.of("outcome", "granted", "validFrom", "2027-01-01", "validUntil", "2030-01-01");
        refused("decision.refused.guardTerm", () -> guards.draft("police", endless));
        refused("decision.refused.guardTerm", () -> guards.draft("police", tooLong));
        guards.decide("police", threeYears);
        assertThat(guards.call("decisionDesk", "outcome")).isEqualTo("granted");
    }
}
