package se.tryggve.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Officer;
import se.tryggve.measure.RecordedCase;

class DecisionPagesTest extends TryggveTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    private RecordedCase recorded;
    private MockMvc web;

    @BeforeEach
    void openCase() {
        recorded = new RecordedCase(application);
        recorded.participate("privacy");
        recorded.askForCameras("Infartsparkeringen");
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aMadeDecisionReadsAsATextWithReasonsPeopleAndHowToAppeal() throws Exception {
        recorded.decide("privacy", nights());

        assertThat(page(recorded.officer("privacy", 1)).getContentAsString())
                .contains(
                        "Ansökan bifalls delvis.",
                        "inspelning, dygnet runt",
                        "inspelning som startar på larm, alla dagar 22.00 till 06.00 nästa dag",
                        "Beviljas inte: alla dagar 06.00–22.00.",
                        "Villkor: Skyltar vid infarten",
                        "8 § kamerabevakningslagen",
                        "Platsen är brottsutsatt.",
                        "Person 2 på privacy",
                        "Person 1 på privacy",
                        "förvaltningsrätten",
                        "40–44 §§ förvaltningslagen");
    }

    @Test
    void theMunicipalitysOwnDecisionTellsOfLegalityReview() throws Exception {
        recorded.decide("municipality", Map.of("outcome", "granted"));
        assertThat(page(recorded.officer("municipality", 1)).getContentAsString())
                .contains("laglighetsprövning", "anslagstavla")
                .doesNotContain("förvaltningsrätten");
    }

    @Test
    void aDecisionThatWasNotSentIsAsIfItWereNotThere() throws Exception {
        recorded.decide("privacy", nights());
        assertThat(page(recorded.officer("municipality", 1)).getStatus()).isEqualTo(404);
    }

    @Test
    void theCasePageShowsAskedAndGrantedSideBySide() throws Exception {
        recorded.decide("privacy", nights());
        assertThat(casePage(recorded.officer("privacy", 1)))
                .contains(
                        "Infartsparkeringen", "dygnet runt", "Bifalls delvis", "alla dagar 22.00 till 06.00 nästa dag")
                .doesNotContain("Öppen parkering", "Sparas 3 dygn", "Inte i drift");
        assertThat(casePage(recorded.officer("municipality", 1)))
                .contains("Öppen parkering", "dygnet runt", "Sparas 3 dygn", "Inte i drift", "Inget beslut än")
                .doesNotContain("Bifalls delvis");
    }

    @Test
    void theCasePageShowsADraftOnlyToItsOwnAuthority() throws Exception {
        recorded.draft("privacy", nights());
        assertThat(casePage(recorded.officer("privacy", 2)))
                .contains("Förslag, väntar på beslut", "Utkast av Person 1 på privacy");
        assertThat(casePage(recorded.officer("municipality", 1))).contains("Här visas beslutet");
    }

    @Test
    void theCasePageShowsTheDecisionWithALinkToItsPage() throws Exception {
        recorded.decide("privacy", nights());
        assertThat(casePage(recorded.officer("privacy", 2)))
                .contains("/cases/" + recorded.id() + "/decisions/", "Ansökan bifalls delvis.");
    }

    @Test
    void aDecisionToApplySaysWhatIsAppliedForAndNothingIsGranted() throws Exception {
        ApplyDecision.make(recorded);
        assertThat(page(recorded.officer("municipality", 1)).getContentAsString())
                .contains("Kommunen ansöker enligt förslaget.", "Det här gäller ansökan", "laglighetsprövning")
                .doesNotContain("Bifalls", "Beviljat");
    }

    private MockHttpServletResponse page(Officer officer) throws Exception {
        UUID decision = jdbc.queryForObject("select id from decision where case_id = ?", UUID.class, recorded.id());
        return open(officer, "/cases/" + recorded.id() + "/decisions/" + decision);
    }

    private String casePage(Officer officer) throws Exception {
        return open(officer, "/cases/" + recorded.id()).getContentAsString();
    }

    private MockHttpServletResponse open(Officer officer, String address) throws Exception {
        return web.perform(get(address)
                        .with(user(officer.id().value())
                                .authorities(AuthorityUtils.createAuthorityList("officer", "reads-cases"))))
                .andReturn()
                .getResponse();
    }

    private static Map<String, Object> nights() {
        return Map.of(
                "outcome", "partlyGranted",
                "mode", "alarmTriggered",
                "timeWindows", List.of(RecordedCase.NIGHTS),
                "conditions", "Skyltar vid infarten");
    }
}
