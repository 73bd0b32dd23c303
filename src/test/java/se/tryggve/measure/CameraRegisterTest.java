package se.tryggve.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Officer;

class CameraRegisterTest extends TryggveTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    private RecordedCase recorded;
    private MockMvc web;

    @BeforeEach
    void openCase() {
        recorded = new RecordedCase(application);
        recorded.askForCameras("Infarten");
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aCameraThatTheMunicipalityAssessedAndDecidedOnIsEnteredWhenItStarts() throws Exception {
        recorded.assess();
        recorded.decide("municipality", Map.of("outcome", "granted"));
        recorded.putIntoOperation();
        recorded.putIntoOperation();

        assertThat(entries()).isEqualTo(1);
        page(recorded.officer("municipality", 1), "Infarten", "Öppen parkering", "Förebygga och utreda brott");
    }

    @Test
    void aCameraWhosePlaceNeedsNoAssessmentStartsWithoutBeingEntered() {
        recorded.decide("municipality", Map.of("outcome", "granted"));
        recorded.putIntoOperation();

        assertThat(entries()).isZero();
    }

    @Test
    void aCameraWithAPermitOfAnotherAuthorityStartsWithoutBeingEntered() {
        recorded.decide("privacy", Map.of("outcome", "granted"));
        recorded.putIntoOperation();

        assertThat(entries()).isZero();
        assertThat(jdbc.queryForObject(
                        "select count(*) from measure where case_id = ? and in_operation_since is not null",
                        Integer.class,
                        recorded.id()))
                .isEqualTo(1);
    }

    @Test
    void aCameraThatStartsLaterIsNotAmongTheOngoingOnes() throws Exception {
        recorded.assess();
        recorded.decide("municipality", Map.of("outcome", "granted"));
        recorded.recorder("operation")
                .record(recorded.context(recorded.officer("municipality", 1)), Map.of("startDate", "2099-01-01"));
        recorded.putIntoOperation();

        page(recorded.officer("municipality", 1), "från den dag de tas i drift");
    }

    @Test
    void aRefusedCameraNeverStarts() {
        recorded.decide("municipality", Map.of("outcome", "refused"));
        recorded.putIntoOperation();
        assertThat(entries()).isZero();
    }

    @Test
    void aDayOnWhichNoCameraCanHaveStartedShowsTheFirstPage() throws Exception {
        for (String day : new String[] {"%2B999999999-01-01", "-999999999-01-01"}) {
            web.perform(get(URI.create("/registers/cameras?started=" + day))
                            .with(user(recorded.officer("municipality", 1).id().value())
                                    .authorities(AuthorityUtils.createAuthorityList("officer", "reads-cases"))))
                    .andExpect(status().isOk());
        }
    }

    @Test
    void theRegisterSaysWhatWasGrantedWhenItEndedAndUntilWhenItIsKept() throws Exception {
        recorded.askForCameras("Utfarten");
        LocalDate today = LocalDate.now(application.getBean(Clock.class));
        recorded.assess();
        recorded.decide("municipality", Map.of("outcome", "granted"));
        recorded.putIntoOperation();
        List<String> ids = jdbc.queryForList(
                "select cast(id as text) from measure where case_id = ?", String.class, recorded.id());
        recorded.recorder("ending")
                .record(
                        recorded.context(recorded.officer("municipality", 1)),
                        Map.of("ended", ids, "endDate", today.toString(), "endReason", "Syftet är uppnått"));

        page(recorded.officer("municipality", 1), "Utfarten", "Upphörd", "Bevaras minst till");
        assertThat(jdbc.queryForObject(
                        "select ended_on from camera_register where case_id = ?", LocalDate.class, recorded.id()))
                .isEqualTo(today);
    }

    @Test
    void aCellThatASpreadsheetWouldTakeForAFormulaIsWrittenAsText() throws Exception {
        recorded.askForCameras("=HYPERLINK(\"http://x\";\"Klicka\")");
        recorded.assess();
        recorded.decide("municipality", Map.of("outcome", "granted"));
        recorded.putIntoOperation();

        web.perform(get("/registers/cameras.csv")
                        .with(user(recorded.officer("municipality", 1).id().value())
                                .authorities(AuthorityUtils.createAuthorityList("officer", "reads-cases"))))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(content()
                        .string(Matchers.stringContainsInOrder(
                                "Namn;Plats;Typ av plats",
                                "\"'=HYPERLINK(\"\"http://x\"\";\"\"Klicka\"\")\";Vendevägen 90")));
    }

    @Test
    void anEmptyRegisterSaysWhatWouldStandThere() throws Exception {
        page(recorded.officer("municipality", 1), "från den dag de tas i drift");
    }

    @Test
    void anAuthorityThatKeepsNoRegisterIsToldSo() throws Exception {
        page(recorded.officer("police", 1), "för ingen förteckning här");
    }

    @Test
    void aLineCannotBeDeletedBeforeItsFiveYears() {
        recorded.assess();
        recorded.decide("municipality", Map.of("outcome", "granted"));
        recorded.putIntoOperation();
        assertThatThrownBy(() -> jdbc.update("delete from camera_register where case_id = ?", recorded.id()))
                .isInstanceOf(DataAccessException.class);
    }

    private void page(Officer officer, String... texts) throws Exception {
        web.perform(get("/registers/cameras")
                        .with(user(officer.id().value())
                                .authorities(AuthorityUtils.createAuthorityList("officer", "reads-cases"))))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.stringContainsInOrder(texts)));
    }

    private int entries() {
        return jdbc.queryForObject(
                "select count(*) from camera_register where case_id = ?", Integer.class, recorded.id());
    }
}
