package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.PlaceType;
import se.tryggve.demo.PublicAct;
import se.tryggve.identity.Visitor;

/** An exemption that does not fit the sort of place is not taken without a reason, and can be tried again later. */
class ExemptionTest extends TryggveTest {

    private static final String RECEIVED = "2026-11-02";
    private static final String MISMATCH = "Undantaget stämmer inte med typen av plats";

    @Autowired
    private ApplicationContext application;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private CaseWalk walk;

    @BeforeEach
    void theOpenCarParkIsRegistered() {
        walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
        walk.begin(Course.camera("theExemptionDoesNotFit", RECEIVED)
                .does("registerNeed")
                .endsAs(null));
    }

    @Test
    void anOpenCarParkIsNoGarageUnlessSomebodySaysWhyAndTheSortOfPlaceCanBeCorrected() {
        String task = walk.openTasks().get(0).getId();
        Visitor officer = new Visitor(port).signedInAs("handlaggare2.danderyd");
        assertThat(officer.get("/tasks/" + task).body()).containsPattern("<option[^>]*value=\"carPark\"[^>]*selected");

        String refused = officer.post("/tasks/" + task + "/complete", answer("carPark", "0"))
                .body();

        assertThat(refused)
                .contains(MISMATCH, "En öppen parkering är inte ett parkeringsgarage", "Varför gäller undantaget ändå?")
                .contains("Alla kameror sitter inne i garaget");
        assertThat(officer.post("/tasks/" + task + "/complete", answer("parkingGarage", "1"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(files.overview(new CaseId(walk.caseId())).site().type()).isEqualTo(PlaceType.PARKING_GARAGE);
    }

    @Test
    void anAnswerThatEndsTheWholeCaseIsAskedForOnceMore() {
        String task = walk.openTasks().get(0).getId();
        Visitor officer = new Visitor(port).signedInAs("handlaggare2.danderyd");
        officer.get("/tasks/" + task);

        String preview = officer.post("/tasks/" + task + "/complete", notOurs())
                .headers()
                .firstValue("Location")
                .orElseThrow();

        assertThat(officer.get(preview).body()).contains("Hela ärendet avslutas", "Avsluta ärendet");
        assertThat(files.overview(new CaseId(walk.caseId())).concluded()).isFalse();
    }

    @Test
    void noCaseEndsBeforeWhoeverConfirmsHasReadThatItDoes() {
        Visitor officer = new Visitor(port).signedInAs("handlaggare2.danderyd");
        String task = walk.openTasks().get(0).getId();
        officer.get("/tasks/" + task);
        String page = PublicAct.shown(officer, task, notOurs());
        String unsaid = page.replace(":ends\"", "\"");
        assertThat(unsaid).isNotEqualTo(page);

        HttpResponse<String> refused = PublicAct.confirmed(officer, task, unsaid);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Hela ärendet avslutas");
        assertThat(files.overview(new CaseId(walk.caseId())).concluded()).isFalse();
    }

    @Test
    void whatSomebodyHasAddedDoesNotStandWhereTheCaseEnded() {
        Visitor officer = new Visitor(port).signedInAs("handlaggare2.danderyd");
        String task = walk.openTasks().get(0).getId();
        new ExtraTasks(application, walk.caseId(), "handlaggare2.danderyd", LocalDate.now(clock.withZone(legalZone)))
                .go(true);

        officer.get("/tasks/" + task);
        PublicAct.performed(officer, task, notOurs());

        assertThat(files.overview(new CaseId(walk.caseId())).concluded()).isTrue();
        assertThat(officer.get("/cases/" + walk.caseId()).body())
                .contains("Ring ägaren", "href=\"/handbook/cameraSurveillance?")
                .doesNotContain("Utför den tillagda uppgiften", "href=\"/handbook/extraTask");
    }

    private static Map<String, String> notOurs() {
        Map<String, String> notOurs = answer("parkingGarage", "0");
        notOurs.put("municipalTask", "no");
        return notOurs;
    }

    @Test
    void theLawyerHasAnExemptionTriedAgainAndTheCaseFollowsTheNewAnswer() {
        walk.go(Course.camera("goesOn", RECEIVED)
                .does("checkExemption", "publicAccess", "yes", "exemption", "parkingGarage", "exemptPurpose", "yes")
                .asksAndIsAnsweredBy("givePoliceStatement")
                .does("tryOtherMeasures", "otherMeasuresSuffice", "no")
                .does("designCameras", "workplace", "no", "countyBoardSupport", "no")
                .does("assessDataProtection")
                .does("adviseOnDataProtection", "residualRisk", "low")
                .does("reviewCase", "reviewResult", "checkExemption")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .does("designCameras", "workplace", "no", "countyBoardSupport", "no")
                .endsAs(null)
                .steps());

        assertThat(files.overview(new CaseId(walk.caseId())).regime()).isEqualTo("balancing");
    }

    /** What is typed, on the page that shows this version of the draft. */
    private static Map<String, String> answer(String placeType, String version) {
        return new HashMap<>(Map.of(
                "_version", version,
                "lastingSurveillance", "yes",
                "municipalTask", "yes",
                "publicAccess", "yes",
                "placeType", placeType,
                "exemption", "parkingGarage",
                "exemptPurpose", "yes",
                "exemptionReason", "Alla kameror sitter inne i garaget."));
    }
}
