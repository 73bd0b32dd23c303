package se.tryggve.measure;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.util.ReflectionTestUtils;
import se.tryggve.casefile.CaseId;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.ProcessId;
import se.tryggve.workflow.TaskId;

/** A case of its own with its own municipality, police and privacy authority, two officers at each; rows only, no process. */
public final class RecordedCase {

    /** Every minute of the week, as the form writes it. */
    public static final Map<String, Object> ROUND_THE_CLOCK = Map.of(
            "weekdays", List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "from", "00:00", "to", "24:00");

    /** From evening to morning, every day. */
    public static final Map<String, Object> NIGHTS = Map.of(
            "weekdays", List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun"), "from", "22:00", "to", "06:00");

    /** Opens every officer of these cases. */
    public static final String PASSWORD = "en lång mening om lås";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final UUID id = UUID.randomUUID();
    private final ApplicationContext application;
    private final JdbcTemplate jdbc;

    /** Makes the rows. */
    public RecordedCase(ApplicationContext application) {
        this.application = application;
        this.jdbc = application.getBean(JdbcTemplate.class);
        authority("municipality", Role.MUNICIPALITY_CASE_OFFICER, Role.MUNICIPALITY_EXECUTIVE_BOARD);
        authority("police", Role.POLICE_PERMIT_OFFICER, Role.POLICE_PERMIT_DECISION_MAKER);
        authority("privacy", Role.PRIVACY_AUTHORITY_CASE_OFFICER, Role.PRIVACY_AUTHORITY_DECISION_MAKER);
        jdbc.update(
                "insert into case_file (id, version, kind, title, owner_id, place_name, place_type, received_on,"
                        + " registered_on, status, phase) values (?, 0, 'CAMERA_SURVEILLANCE', 'Kameror vid Vendevägen', ?,"
                        + " 'Vendevägen', 'CAR_PARK', '2019-09-10', '2019-09-12', 'open', 'Beslut')",
                id,
                authorityId("municipality"));
        participate("municipality");
    }

    public UUID id() {
        return id;
    }

    /** The id of this case's municipality, police or privacy authority. */
    public String authorityId(String kind) {
        return kind + "-" + mark;
    }

    /** Lets an authority take part. */
    public void participate(String kind) {
        jdbc.update(
                "insert into case_participant (id, case_id, authority_id, unit_id, since, why)"
                        + " values (?, ?, ?, ?, now(), 'test')",
                UUID.randomUUID(),
                id,
                authorityId(kind),
                authorityId(kind) + "-unit");
    }

    /** The first or second officer of an authority. */
    public Officer officer(String kind, int which) {
        return application
                .getBean(Directory.class)
                .officer(new UserId(authorityId(kind) + "." + which))
                .orElseThrow();
    }

    /** An answer's context in the decision process. */
    public AnswerContext context(Officer officer) {
        boolean own = officer.authority().kind() == AuthorityKind.MUNICIPALITY;
        return context(officer, Map.of("matter", own ? "cameraSurveillance" : "cameraPermit"));
    }

    /** An answer's context with these variables. */
    public AnswerContext context(Officer officer, Map<String, Object> variables) {
        HumanTask task = new HumanTask(
                new TaskId("task-" + mark),
                new ProcessId("process-" + mark),
                id,
                "definition",
                "decision",
                "userTask_draftDecision",
                "Skriv förslag till beslut",
                "",
                List.of(),
                "draftDecision",
                "group",
                "Beslut",
                "P1D",
                "practice",
                null,
                "decisionDraft",
                List.of(),
                false,
                Instant.EPOCH,
                variables);
        return new AnswerContext(id, task, officer, UUID.randomUUID());
    }

    /** The recorder of this name. */
    public AnswerRecorder recorder(String name) {
        return application.getBeansOfType(AnswerRecorder.class).values().stream()
                .filter(recorder -> recorder.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Asks for cameras with these labels, recording round the clock. */
    public void askForCameras(String... labels) {
        List<Map<String, Object>> rows =
                List.of(labels).stream().map(RecordedCase::camera).toList();
        recorder("cameras").record(context(officer("municipality", 1)), Map.of("cameras", rows));
    }

    /** Calls the models' bean as the engine does, by name. */
    public void putIntoOperation() {
        call("measureDesk", "putIntoOperation");
    }

    /** Calls a method of a model bean with the case's id. */
    public Object call(String bean, String method) {
        return ReflectionTestUtils.invokeMethod(application.getBean(bean), method, id.toString());
    }

    /** Asks for guards at night in one area. */
    public void askForGuards(String label) {
        Map<String, Object> area = Map.of(
                "label",
                label,
                "areaDescription",
                "Torget och bussterminalen",
                "assignment",
                "Två ordningsvakter till fots",
                "timeWindows",
                List.of(NIGHTS));
        recorder("guardAreas").record(context(officer("municipality", 1)), Map.of("guardAreas", List.of(area)));
    }

    /** Submits the assessment under 9 §. */
    public void assess() {
        jdbc.update(
                "insert into form_submission (id, case_id, task, element, step, form_id, definition, answers, sheet,"
                        + " submitted_by, authority, submitted_at) values (?, ?, ?, 'userTask_writeAssessment', '',"
                        + " 'writeAssessment', (select max(id_) from camunda.act_re_procdef"
                        + " where key_ = 'cameraSurveillance'), '{}', '{\"entries\": []}', ?, ?, now())",
                UUID.randomUUID(),
                id,
                "assessment-" + mark,
                officer("municipality", 1).id().value(),
                authorityId("municipality"));
    }

    /** A row of the camera form. */
    public static Map<String, Object> camera(String label) {
        Map<String, Object> row = new HashMap<>();
        row.put("label", label);
        row.put("placeDescription", "Vendevägen 90, Danderyd");
        row.put("placeType", "carPark");
        row.put("mode", "recorded");
        row.put("sound", false);
        row.put("storageDays", 3);
        row.put("fieldOfView", "Infarten och första raden");
        row.put("purpose", "Förebygga och utreda brott");
        row.put("timeWindows", List.of(ROUND_THE_CLOCK));
        return row;
    }

    /** Drafts a decision on every object with the same values, as the authority's first officer. */
    public void draft(String kind, Map<String, Object> ruling) {
        AnswerContext context = context(officer(kind, 1));
        List<Map<String, Object>> objects = application.getBean(Measures.class).of(new CaseId(id)).stream()
                .map(line -> {
                    Map<String, Object> row = new HashMap<>(ruling);
                    row.put("objectId", line.id().value().toString());
                    return row;
                })
                .toList();
        draft(context, objects);
    }

    /** Drafts a decision with these objects. */
    public void draft(AnswerContext context, List<Map<String, Object>> objects) {
        recorder("decisionDraft")
                .record(
                        context,
                        Map.of(
                                "objects",
                                objects,
                                "reasonsRules",
                                "8 § kamerabevakningslagen",
                                "reasonsCircumstances",
                                "Platsen är brottsutsatt."));
    }

    /** Drafts as the first officer and decides as the second. */
    public void decide(String kind, Map<String, Object> ruling) {
        draft(kind, ruling);
        recorder("decision").record(context(officer(kind, 2)), Map.of("approval", "decide"));
    }

    private void authority(String kind, Role... roles) {
        new RecordedAuthority(application).enrol(authorityId(kind), kind, PASSWORD, roles);
    }
}
