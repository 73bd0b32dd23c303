package se.tryggve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.tryggve.Endpoint;
import se.tryggve.demo.CaseRun;
import se.tryggve.demo.CaseScript;
import se.tryggve.demo.PublicAct;
import tools.jackson.databind.json.JsonMapper;

/** Every page of the application, read from its own list of addresses, keeps the promises of a page in every look. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest extends BrowserTest {

    /** These lead on to another page, or give a file or a word. */
    private static final Set<String> WITHOUT_A_PAGE = Set.of(
            "/",
            "/error",
            "/administration",
            "/models/{definitionId}",
            "/monitor/cases.csv",
            "/monitor/cases.xlsx",
            "/monitor/steps.csv",
            "/monitor/steps.xlsx",
            "/monitor/waiting.csv",
            "/monitor/waiting.xlsx",
            "/registers/cameras.csv",
            "/registers/guards.csv",
            "/cases/{caseId}/documents/{id}/file",
            "/cases/{caseId}/documents/{id}/preview",
            "/tasks/{id}/preview/letters/{number}",
            "/tasks/version");

    private static final String READER = "handlaggare.danderyd";
    private static final String ADMINISTRATOR = "administrator.danderyd";
    private static final String MANAGER = "enhetschef.danderyd";

    private final Map<String, String> examples = new LinkedHashMap<>();

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    static List<Look> looks() {
        return List.of(Look.WIDE, Look.PHONE.inTheDark(), Look.PHONE.inEnglish());
    }

    @BeforeAll
    void findExamples() throws IOException {
        UUID decided = run.play(script(Integer.MAX_VALUE)).value();
        UUID underway = run.play(script(5)).value();
        String one = "/cases/" + decided;
        examples.put("/cases", "/cases");
        examples.put("/cases/new", "/cases/new");
        examples.put("/cases/{id}", one);
        examples.put("/cases/{id}/timeline", one + "/timeline");
        examples.put("/cases/{id}/readings", one + "/readings");
        examples.put("/cases/{id}/events/{what}", one + "/events/legalityReview.reviewRequested");
        examples.put("/search", "/search?q=vendev%C3%A4gen");
        examples.put("/cases/{caseId}/documents/{id}", one + "/documents/" + ownDocument(decided));
        examples.put("/cases/{caseId}/documents/{id}/versions", one + "/documents/" + upload(decided) + "/versions");
        examples.put("/cases/{caseId}/documents/{id}/correction", one + "/documents/" + sent(decided) + "/correction");
        examples.put("/cases/{caseId}/uploads", one + "/uploads");
        examples.put("/cases/{caseId}/file-notes", one + "/file-notes");
        examples.put("/cases/{caseId}/messages", one + "/messages");
        examples.put("/cases/{id}/decisions/{decisionId}", one + "/decisions/" + decision(decided));
        examples.put("/cases/{caseId}/deadlines/new", one + "/deadlines/new");
        examples.put("/cases/{caseId}/deadlines/{id}", "/cases/" + underway + "/deadlines/" + deadline(underway));
        examples.put("/tasks", "/tasks?view=unit");
        examples.put("/tasks/many", "/tasks/many?act=handover&task=" + openTask(underway));
        examples.put("/tasks/{id}", "/tasks/" + openTask(underway));
        examples.put("/tasks/{id}/preview", "/tasks/" + questionToSend() + "/preview");
        examples.put("/registers/cameras", "/registers/cameras");
        examples.put("/registers/guards", "/registers/guards");
        examples.put("/handbook", "/handbook");
        examples.put("/handbook/{key}", "/handbook/cameraSurveillance");
        examples.put("/handbook/{key}/versions", "/handbook/cameraSurveillance/versions");
        disqualification(one);
        everybody();
        administration(decided);
        managers();
    }

    private void disqualification(String one) {
        String reports = one + "/disqualifications";
        se.tryggve.identity.Visitor officer = new se.tryggve.identity.Visitor(port).signedInAs(READER);
        officer.get(reports);
        officer.post(
                reports,
                Map.of(
                        "about",
                        "handlaggare2.danderyd",
                        "ground",
                        "selfOrRelative",
                        "words",
                        "Sökandens ombud är gift med kollegan."));
        UUID report =
                jdbc.queryForObject("select id from disqualification order by reported_at desc limit 1", UUID.class);
        examples.put("/cases/{id}/disqualifications", reports);
        examples.put("/cases/{id}/disqualifications/{report}/ruling", reports + "/" + report + "/ruling");
        examples.put("/disqualifications", "/disqualifications");
    }

    private void managers() {
        examples.put("/monitor", "/monitor");
        examples.put("/monitor/cases", "/monitor/cases?show=open");
        examples.put("/monitor/waiting", "/monitor/waiting");
        examples.put("/monitor/steps", "/monitor/steps?process=cameraSurveillance");
        examples.put("/monitor/compliance", "/monitor/compliance");
    }

    private void everybody() {
        examples.put("/account/password", "/account/password");
        examples.put("/account/notices", "/account/notices");
        examples.put("/accessibility", "/accessibility");
        examples.put("/login", "/login");
    }

    private void administration(UUID decided) {
        String service = "tjanst." + UUID.randomUUID().toString().substring(0, 8);
        se.tryggve.identity.Visitor administrator = new se.tryggve.identity.Visitor(port).signedInAs(ADMINISTRATOR);
        String accounts = "/administration/service-accounts";
        administrator.get(accounts + "/new?unit=danderyd-sakerhet");
        administrator.post(
                accounts,
                Map.of(
                        "username", service,
                        "name", "E-tjänsten",
                        "unit", "danderyd-sakerhet",
                        "roles", "municipality.caseOfficer",
                        "version", "0"));
        examples.put(accounts, accounts);
        examples.put(accounts + "/new", accounts + "/new?unit=danderyd-sakerhet");
        examples.put(accounts + "/{username}", accounts + "/" + service);
        examples.put("/administration/organisation", "/administration/organisation");
        examples.put("/administration/letterheads", "/administration/letterheads");
        examples.put("/administration/stopped-cases", "/administration/stopped-cases");
        examples.put("/administration/timers", "/administration/timers");
        examples.put("/administration/timers/{job}", "/administration/timers/" + timer());
        examples.put("/administration/models", "/administration/models");
        examples.put("/administration/models/{key}/{version}", "/administration/models/cameraSurveillance/1");
        examples.put("/administration/models/{key}/{version}/move", "/administration/models/cameraSurveillance/1/move");
        examples.put("/administration/moves/{id}", "/administration/moves/" + move(decided));
        examples.put("/administration/messages", "/administration/messages");
        examples.put("/administration/users", "/administration/users");
        examples.put("/administration/users/new", "/administration/users/new?unit=danderyd-sakerhet");
        examples.put("/administration/users/{username}", "/administration/users/" + READER);
    }

    @Test
    void everyPageHasAnExample() {
        assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(pages());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageKeepsItsPromises(Look look) {
        Visitor stranger = stranger(look);
        Visitor reader = loginAs(READER, look);
        Visitor administrator = loginAs(ADMINISTRATOR, look);
        Visitor registrar = loginAs("registrator.danderyd", look);
        Visitor manager = loginAs(MANAGER, look);
        SoftAssertions faults = new SoftAssertions();
        examples.values().forEach(path -> {
            Visitor visitor = path.equals("/login")
                    ? stranger
                    : path.startsWith("/admin")
                            ? administrator
                            : path.startsWith("/monitor")
                                            || path.endsWith("/ruling")
                                            || path.equals("/disqualifications")
                                    ? manager
                                    : path.endsWith("/readings") ? registrar : reader;
            int status = visitor.page().navigate(path).status();
            faults.assertThat(status).as("status of " + path).isEqualTo(200);
            faults.check(visitor::approves);
            faults.assertThat(visitor.page().url()).as("the page itself opened").endsWith(path);
        });
        faults.check(() -> reader.open("/nowhere").approves());
        faults.assertAll();
    }

    private Set<String> pages() {
        return Endpoint.of(endpoints)
                .filter(endpoint -> endpoint.method().equals(HttpMethod.GET))
                .map(Endpoint::pattern)
                .filter(pattern -> !pattern.startsWith("/api/") && !WITHOUT_A_PAGE.contains(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private UUID ownDocument(UUID caseId) {
        return jdbc.queryForObject(
                "select id from document where case_id = ? and owner_id = 'danderyd' order by number limit 1",
                UUID.class,
                caseId);
    }

    private UUID upload(UUID caseId) {
        return jdbc.queryForObject(
                "select id from document where case_id = ? and owner_id = 'danderyd' and file_name is not null limit 1",
                UUID.class,
                caseId);
    }

    /** A letter of the municipality that is no decision. */
    private UUID sent(UUID caseId) {
        return jdbc.queryForObject("""
                select d.id from document d join document_letter l on l.document_id = d.id
                where d.case_id = ? and d.owner_id = 'danderyd' and l.letter ->> 'kind' <> 'decision'
                  and exists (select 1 from dispatch s where s.document_id = d.id)
                limit 1""", UUID.class, caseId);
    }

    private String timer() {
        return jdbc.queryForObject("select min(id_) from camunda.act_ru_job where type_ = 'timer'", String.class);
    }

    /** That an administrator moved the case once. */
    private UUID move(UUID caseId) {
        UUID batch = UUID.randomUUID();
        jdbc.update(
                "insert into case_move values (?, ?, ?, 'danderyd', ?, now(), true, cast(? as jsonb))",
                UUID.randomUUID(),
                batch,
                caseId,
                ADMINISTRATOR,
                "{\"left\": [], \"differences\": [], \"obstacles\": []}");
        return batch;
    }

    private UUID deadline(UUID caseId) {
        return jdbc.queryForObject(
                "select id from deadline where case_id = ? and keeper_id = 'danderyd' and ended_on is null and"
                        + " pausable",
                UUID.class,
                caseId);
    }

    private UUID decision(UUID caseId) {
        return jdbc.queryForObject(
                "select id from decision where case_id = ? and authority_id = 'danderyd' order by drafted_at limit 1",
                UUID.class,
                caseId);
    }

    private String openTask(UUID caseId) {
        return jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'", String.class, caseId);
    }

    /** A task whose question is written and waits to be looked at. */
    private String questionToSend() throws IOException {
        String task = openTask(run.play(script(2)).value());
        se.tryggve.identity.Visitor officer = new se.tryggve.identity.Visitor(port).signedInAs(READER);
        officer.get("/tasks/" + task);
        Map<String, String> question = Map.of(
                "_version", "0",
                "question", "Hur ser brottsligheten ut?",
                "answerBy", LocalDate.now().plusDays(20).toString(),
                "silentDays", "14");
        PublicAct.shown(officer, task, question);
        return task;
    }

    private CaseScript script(int atMost) throws IOException {
        CaseScript whole = json.readValue(
                new ClassPathResource("demonstration/vendevagen-2019.json").getContentAsByteArray(), CaseScript.class);
        int many = Math.min(atMost, whole.steps().size());
        return new CaseScript(whole.by(), whole.registration(), whole.steps().subList(0, many));
    }
}
