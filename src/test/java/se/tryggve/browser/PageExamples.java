package se.tryggve.browser;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.demo.CaseRun;
import se.tryggve.demo.CaseScript;
import se.tryggve.demo.PublicAct;
import tools.jackson.databind.json.JsonMapper;

/** An address of every page, in a case that is decided and one that is underway. */
final class PageExamples {

    static final String READER = "handlaggare.danderyd";
    static final String ADMINISTRATOR = "administrator.danderyd";

    private final Map<String, String> examples = new LinkedHashMap<>();
    private final int port;
    private final CaseRun run;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final LocalDate today;

    PageExamples(int port, CaseRun run, JdbcTemplate jdbc, JsonMapper json, LocalDate today) {
        this.port = port;
        this.run = run;
        this.jdbc = jdbc;
        this.json = json;
        this.today = today;
    }

    /** The addresses, by the pattern that each is an example of. */
    Map<String, String> all() throws IOException {
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
        examples.putAll(new WrittenExamples(port, today).of(underway));
        work(underway);
        disqualification(one);
        everybody();
        administration(decided);
        managers();
        return examples;
    }

    private void work(UUID underway) throws IOException {
        examples.put("/tasks", "/tasks?view=unit");
        examples.put("/tasks/many", "/tasks/many?act=handover&task=" + openTask(underway));
        examples.put("/tasks/{id}", "/tasks/" + openTask(underway));
        examples.put("/tasks/{id}/take-over", "/tasks/" + takenTask() + "/take-over");
        examples.put("/tasks/lost", "/tasks/lost");
        examples.put("/tasks/{id}/preview", "/tasks/" + questionToSend() + "/preview");
        examples.put("/registers/cameras", "/registers/cameras");
        examples.put("/registers/guards", "/registers/guards");
        examples.put("/handbook", "/handbook");
        examples.put("/handbook/{key}", "/handbook/cameraSurveillance");
        examples.put("/tables/{key}", "/tables/legalRegime");
        examples.put("/drawings/{id}", "/drawings/foreignCollaboration");
        examples.put("/handbook/{key}/versions", "/handbook/cameraSurveillance/versions");
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
        examples.put("/tasks/distribution", "/tasks/distribution");
        examples.put("/monitor", "/monitor");
        examples.put("/monitor/cases", "/monitor/cases?show=open");
        examples.put("/monitor/waiting", "/monitor/waiting");
        examples.put("/monitor/cycle", "/monitor/cycle");
        examples.put("/monitor/forecasts", "/monitor/forecasts");
        examples.put("/monitor/alerts", "/monitor/alerts");
        examples.put("/monitor/steps", "/monitor/steps?process=cameraSurveillance");
        examples.put("/monitor/compliance", "/monitor/compliance");
    }

    private void everybody() {
        examples.put("/account/password", "/account/password");
        examples.put("/absence", "/absence");
        examples.put(
                "/absence/preview",
                "/absence/preview?deputy=handlaggare2.danderyd&first=%1$s&last=%1$s".formatted(today));
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
                "select id from worklist_task where case_id = ? and state = 'OPEN' and process_key <> 'extraTask'",
                String.class,
                caseId);
    }

    /** A task that a colleague has. */
    private String takenTask() throws IOException {
        String task = openTask(run.play(script(2)).value());
        jdbc.update(
                "update worklist_task set assignee = 'handlaggare2.danderyd', assigned_at = now() where id = ?", task);
        return task;
    }

    /** A task whose question is written and waits to be looked at. */
    private String questionToSend() throws IOException {
        String task = openTask(run.play(script(2)).value());
        se.tryggve.identity.Visitor officer = new se.tryggve.identity.Visitor(port).signedInAs(READER);
        officer.get("/tasks/" + task);
        Map<String, String> question = Map.of(
                "_version", "0",
                "question", "Hur ser brottsligheten ut?",
                "answerBy", today.plusDays(20).toString(),
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
