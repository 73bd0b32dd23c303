package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import se.tryggve.TryggveTest;

/** What other authorities read about a case of Danderyd's, page by page and call by call, while the case goes on. */
class SightByStageTest extends TryggveTest {

    private static final String POLICE = "kommunpolis.sodraroslagen";
    private static final String COUNTY_BOARD = "handlaggare.lansstyrelsen";
    private static final String PRIVACY_AUTHORITY = "handlaggare.imy";
    private static final String MUNICIPALITY = "handlaggare.danderyd";
    private static final String[] FIRST_DESIGN = {"Kamera Norra grinden", "Grinden och cykelvägen", "Spana mot grinden"
    };
    private static final String[] SECOND_DESIGN = {"Kamera Södra muren", "Muren och trappan", "Spana mot muren"};
    private static final String[] MUNICIPALITYS_OWN = {"Kontakt Kontaktsson", "Vid den gula stolpen", "Hemliga gatan 3"
    };

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private MockMvc browser;
    private CaseWalk walk;
    private UUID caseId;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
    }

    @Test
    void thePoliceWhoWereAskedBeforeTheDesignNeverReadADesignThatWasNotSent() throws Exception {
        asked("2026-11-02");
        assertThat(seen(POLICE, MUNICIPALITYS_OWN)).isEmpty();
        assertThat(seen(POLICE, "Vendevägen", "Yttrande om platsen", "Danderyds kommun"))
                .hasSize(3);

        designed(FIRST_DESIGN);
        assertThat(seen(MUNICIPALITY, FIRST_DESIGN)).containsExactly(FIRST_DESIGN);
        assertThat(seen(MUNICIPALITY, MUNICIPALITYS_OWN)).containsExactly(MUNICIPALITYS_OWN);
        assertThat(seen(POLICE, FIRST_DESIGN)).isEmpty();

        reviewedAndRedesigned();
        assertThat(seen(POLICE, FIRST_DESIGN)).isEmpty();
        assertThat(seen(POLICE, SECOND_DESIGN)).isEmpty();
        assertThat(seen(POLICE, MUNICIPALITYS_OWN)).isEmpty();
        assertThat(seen(POLICE, "Länsstyrelsen i Stockholms län")).isEmpty();
        assertThat(everything(PRIVACY_AUTHORITY)).isEmpty();
    }

    @Test
    void theCountyBoardReadsTheDesignThatWasSentToItAndNotTheNextOne() throws Exception {
        asked("2026-11-02");
        designed(FIRST_DESIGN);
        walk.go(List.of(new Course.Answer("userTask_writeQuestion", Map.of("documents", List.of(design())))));
        assertThat(seen(COUNTY_BOARD, FIRST_DESIGN)).containsExactly(FIRST_DESIGN);
        assertThat(seen(COUNTY_BOARD, MUNICIPALITYS_OWN)).isEmpty();

        reviewedAndRedesigned();
        assertThat(seen(COUNTY_BOARD, FIRST_DESIGN)).containsExactly(FIRST_DESIGN);
        assertThat(seen(COUNTY_BOARD, SECOND_DESIGN)).isEmpty();
        assertThat(seen(POLICE, FIRST_DESIGN)).isEmpty();
    }

    @Test
    void whatADecisionSaysIsReadByThoseToWhomItWasSentAndNoMore() throws Exception {
        asked("2026-11-02");
        designed("no", FIRST_DESIGN);
        walk.go(Course.camera("decided", "2026-11-02")
                .does("assessDataProtection")
                .does("adviseOnDataProtection", "residualRisk", "low")
                .does("writeAssessment")
                .does("reviewCase", "reviewResult", "approved")
                .decides("granted")
                .does("announceDecision")
                .does("prepareOperation", "signs", "Skylt bakom muren")
                .endsAs(null)
                .steps());

        assertThat(seen(POLICE, FIRST_DESIGN)).containsExactly(FIRST_DESIGN[0]);
        assertThat(seen(POLICE, "Bifalls")).hasSize(1);
        assertThat(seen(POLICE, "Skylt bakom muren", "I drift sedan")).isEmpty();
        assertThat(seen(MUNICIPALITY, FIRST_DESIGN)).containsExactly(FIRST_DESIGN);
        assertThat(seen(MUNICIPALITY, "Skylt bakom muren")).hasSize(1);
    }

    @Test
    void whoExaminesAnApplicationReadsWhatItAsksFor() throws Exception {
        asked("2020-03-02");
        designed("no", FIRST_DESIGN);
        assertThat(everything(PRIVACY_AUTHORITY)).isEmpty();
        walk.go(Course.camera("applied", "2020-03-02")
                .does("assessDataProtection")
                .does("adviseOnDataProtection", "residualRisk", "low")
                .does("writeApplication")
                .does("reviewCase", "reviewResult", "approved")
                .decidesToApply()
                .does("submitApplication")
                .endsAs(null)
                .steps());

        assertThat(seen(PRIVACY_AUTHORITY, FIRST_DESIGN)).containsExactly(FIRST_DESIGN);
        assertThat(seen(PRIVACY_AUTHORITY, MUNICIPALITYS_OWN)).isEmpty();
        assertThat(seen(POLICE, FIRST_DESIGN))
                .as("at most what the letter of the decision to apply tells")
                .doesNotContain(FIRST_DESIGN[1], FIRST_DESIGN[2]);
    }

    /** A case in which the police have been asked and have answered, before anything was designed. */
    private void asked(String received) {
        walk.begin(Course.camera("asked", received).endsAs(null));
        caseId = walk.caseId();
        Map<String, Object> need = Map.of(
                "contact",
                MUNICIPALITYS_OWN[0],
                "placeDescription",
                MUNICIPALITYS_OWN[1],
                "placeAddress",
                MUNICIPALITYS_OWN[2]);
        walk.go(List.of(new Course.Answer("userTask_registerNeed", need)));
        walk.go(Course.camera("asked", received)
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .does("writeQuestion")
                .does("givePoliceStatement")
                .does("tryOtherMeasures", "otherMeasuresSuffice", "no")
                .endsAs(null)
                .steps());
    }

    private void designed(String... camera) {
        designed("yes", camera);
    }

    private void designed(String countyBoard, String... camera) {
        Map<String, Object> row = Map.of("label", camera[0], "fieldOfView", camera[1], "purpose", camera[2]);
        walk.go(List.of(new Course.Answer(
                "userTask_designCameras",
                Map.of("cameras", List.of(row), "workplace", "no", "countyBoardSupport", countyBoard))));
    }

    private void reviewedAndRedesigned() {
        List<String> open = walk.openTasks().stream()
                .map(task -> task.getTaskDefinitionKey())
                .toList();
        if (open.contains("userTask_writeQuestion")) {
            walk.go(Course.camera("x", "2026-11-02")
                    .does("writeQuestion")
                    .endsAs(null)
                    .steps());
        }
        walk.go(Course.camera("x", "2026-11-02")
                .does("assessDataProtection")
                .does("adviseOnDataProtection", "residualRisk", "low")
                .does("giveCountyBoardAdvice")
                .does("writeAssessment")
                .does("reviewCase", "reviewResult", "redesign")
                .endsAs(null)
                .steps());
        designed("no", SECOND_DESIGN);
    }

    private String design() {
        return jdbc.queryForObject(
                "select id::text from document where case_id = ? and title = 'Utformning av bevakningen'"
                        + " order by filed_at desc limit 1",
                String.class,
                caseId);
    }

    /** All that an officer can read about the case: its page, its timeline, the lists, the tasks, on pages and over the API. */
    private String everything(String officer) throws Exception {
        StringBuilder read = new StringBuilder();
        for (String address :
                List.of("/cases/" + caseId, "/cases/" + caseId + "/timeline", "/api/v1/cases/" + caseId)) {
            read.append(body(officer, address));
        }
        List<String> tasks = jdbc.queryForList("select id from worklist_task where case_id = ?", String.class, caseId);
        for (String task : tasks) {
            read.append(body(officer, "/tasks/" + task)).append(body(officer, "/api/v1/tasks/" + task));
        }
        return read.toString();
    }

    /** Which of the words stand anywhere in what the officer can read, or lead to the case when they are searched for. */
    private List<String> seen(String officer, String... words) throws Exception {
        String all = everything(officer);
        List<String> seen = new ArrayList<>();
        for (String word : words) {
            if (all.contains(word) || isFound(officer, word)) {
                seen.add(word);
            }
        }
        return seen;
    }

    private boolean isFound(String officer, String words) throws Exception {
        String found = body(
                officer,
                "/api/v1/search?q=" + URLEncoder.encode(words + " " + number(officer), StandardCharsets.UTF_8));
        return found.contains(caseId.toString());
    }

    /** The case's number at the officer's authority; where it has none, at Danderyd. */
    private String number(String officer) {
        return jdbc.queryForObject("""
                select n.written from register_number n where n.case_id = ? order by n.authority_id =
                    (select u.authority from officer o join unit u on u.id = o.unit where o.username = ?) desc,
                    n.authority_id = 'danderyd' desc limit 1""", String.class, caseId, officer);
    }

    private String body(String officer, String address) throws Exception {
        var answer =
                browser.perform(get(address).with(user(officer))).andReturn().getResponse();
        return answer.getStatus() == 200 ? answer.getContentAsString(StandardCharsets.UTF_8) : "";
    }
}
