package se.tryggve.decision;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.browser.BrowserTest;
import se.tryggve.browser.Look;
import se.tryggve.browser.Visitor;
import se.tryggve.identity.Officer;
import se.tryggve.measure.RecordedCase;

class DecisionBrowserTest extends BrowserTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    private RecordedCase recorded;

    static List<Look> looks() {
        return List.of(Look.WIDE, Look.PHONE.inTheDark(), Look.PHONE.inEnglish());
    }

    @BeforeEach
    void openCase() {
        recorded = new RecordedCase(application);
        recorded.participate("privacy");
        recorded.askForCameras("Infartsparkeringen", "Gångtunneln under E18");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void askedAndGrantedAreReadOnTheCaseAndOnTheDecisionsOwnPage(Look look) {
        recorded.decide("privacy", nights());
        String address = "/cases/" + recorded.id();
        Visitor decider = arrive(recorded.officer("privacy", 2), look, address)
                .sees("Infartsparkeringen")
                .picture("case-measures")
                .approves();
        decider.open(address + "/decisions/" + decisionId())
                .sees("Platsen är brottsutsatt.")
                .picture("decision")
                .approves();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theRegisterOfCamerasIsRead(Look look) {
        recorded.assess();
        recorded.decide("municipality", Map.of("outcome", "granted"));
        recorded.putIntoOperation();

        arrive(recorded.officer("municipality", 1), look, "/registers/cameras")
                .sees("Gångtunneln under E18")
                .picture("camera-register")
                .approves();
    }

    private Visitor arrive(Officer officer, Look look, String address) {
        return stranger(look).open(address).signIn(officer.id().value(), RecordedCase.PASSWORD);
    }

    private UUID decisionId() {
        return jdbc.queryForObject("select id from decision where case_id = ?", UUID.class, recorded.id());
    }

    private static Map<String, Object> nights() {
        return Map.of(
                "outcome", "partlyGranted",
                "mode", "alarmTriggered",
                "timeWindows", List.of(RecordedCase.NIGHTS),
                "conditions", "Skyltar vid infarten",
                "validFrom", "2027-01-01",
                "validUntil", "2029-12-31");
    }
}
