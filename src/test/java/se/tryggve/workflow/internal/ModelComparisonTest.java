package se.tryggve.workflow.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tryggve.workflow.ModelChange;
import se.tryggve.workflow.ModelChange.Aspect;
import se.tryggve.workflow.ModelChange.Sort;
import se.tryggve.workflow.StepDescription;

/** What differs between two versions of a model is found, whatever differs, and nothing else. */
class ModelComparisonTest {

    private static final String FILE = "bpmn/shared/referral.bpmn";
    private static final String SENT = "<bpmn:sequenceFlow id=\"flow_questionSent\"";
    private static final String FORM = "{\"components\": [{\"key\": \"why\", \"label\": \"Varför?\"}%s]}";
    private static final String TABLE = "<definitions><decision><rule><inputEntry><text>1</text></inputEntry></rule>"
            + "<rule><inputEntry><text>%s</text></inputEntry></rule></decision></definitions>";

    static List<Path> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelDoesNotDifferFromItselfOrFromAnotherDrawing(Path model) throws IOException {
        String text = Files.readString(model);

        assertThat(between(text, text.replaceAll("x=\"\\d+\"", "x=\"7\""))).isEmpty();
    }

    @Test
    void whatAStepSaysIsToldAspectByAspect() throws IOException {
        String text = Files.readString(Path.of(FILE));
        String changed = text.replace("name=\"Skriv remissen\"", "name=\"Formulera frågan\"")
                .replace("dueRule\" value=\"P5D\"", "dueRule\" value=\"P8D\"")
                .replace("Säg kort vad du vill", "Säg vad du vill")
                .replace("Lag: förvaltningslagen 26 §; tryckfrihets", "Lag: förvaltningslagen 25 §; tryckfrihets")
                .replace("value=\"answerBy,silentAfter\"", "value=\"answerBy\"");

        assertThat(between(text, changed))
                .extracting(
                        ModelChange::sort,
                        ModelChange::aspect,
                        change -> change.place().element())
                .contains(
                        changed(Aspect.NAME),
                        changed(Aspect.DUE),
                        changed(Aspect.HELP),
                        changed(Aspect.LAW),
                        changed(Aspect.RESULT))
                .hasSize(5);
        assertThat(between(text, changed))
                .filteredOn(change -> change.aspect() == Aspect.DUE)
                .extracting(ModelChange::before, ModelChange::after)
                .containsExactly(tuple("P5D", "P8D"));
    }

    @Test
    void aStepThatComesInBetweenIsNewAndSoIsTheWayFromIt() throws IOException {
        String text = Files.readString(Path.of(FILE));
        String changed = text.replace(
                        SENT,
                        "<bpmn:serviceTask id=\"serviceTask_register\" name=\"Diarieför\""
                                + " camunda:expression=\"${true}\">"
                                + "<bpmn:incoming>flow_questionSent</bpmn:incoming><bpmn:outgoing>flow_new</bpmn:outgoing></bpmn:serviceTask><bpmn:sequenceFlow"
                                + " id=\"flow_new\" sourceRef=\"serviceTask_register\""
                                + " targetRef=\"subProcess_answer\" />" + SENT)
                .replaceFirst(
                        "(id=\"flow_questionSent\" [^>]*)targetRef=\"[^\"]*\"", "$1targetRef=\"serviceTask_register\"");

        assertThat(between(text, changed))
                .extracting(
                        ModelChange::sort,
                        ModelChange::aspect,
                        change -> change.place().element())
                .containsExactly(
                        tuple(Sort.CHANGED, Aspect.PATH, "flow_questionSent"),
                        tuple(Sort.ADDED, Aspect.ELEMENT, "serviceTask_register"),
                        tuple(Sort.ADDED, Aspect.ELEMENT, "flow_new"));
        assertThat(between(changed, text))
                .extracting(ModelChange::sort)
                .containsExactly(Sort.CHANGED, Sort.REMOVED, Sort.REMOVED);
    }

    @Test
    void timersConditionsRolesAndWhatRunsByItselfCount() throws IOException {
        String text = Files.readString(Path.of(FILE));

        assertThat(aspects(text, text.replace("'silentAfter')}</bpmn:timeDate", "'answerBy')}</bpmn:timeDate")))
                .contains(Aspect.TIMER);
        assertThat(aspects(text, text.replaceFirst("(tFormalExpression\">\\$\\{)([a-z])", "$1not $2")))
                .containsAnyOf(Aspect.CONDITION, Aspect.TIMER);
        assertThat(aspects(text, text.replace("\"police.localArea\"", "\"police.permitOfficer\"")))
                .containsOnly(Aspect.GROUP);
        assertThat(aspects(text, text.replace("Frågande myndighet", "Den som frågar")))
                .containsOnly(Aspect.ROLE);
        assertThat(aspects(text, text.replace("deadlineDesk.awaitAnswer(", "deadlineDesk.awaitComments(")))
                .containsOnly(Aspect.AUTOMATION);
    }

    @Test
    void whatAFormAsksIsCompared() throws IOException {
        String text = Files.readString(Path.of(FILE));
        String more = FORM.formatted(", {\"key\": \"more\", \"label\": \"Ny fråga\"}");

        assertThat(between(text, text, FORM.formatted(""), more))
                .filteredOn(change -> change.place().element().equals("userTask_writeQuestion"))
                .extracting(ModelChange::aspect, ModelChange::after)
                .containsExactly(tuple(Aspect.FIELD_ADDED, "Ny fråga"));
        assertThat(between(text, text, more, FORM.formatted("").replace("Varför?", "Vad?")))
                .filteredOn(change -> change.place().element().equals("userTask_writeQuestion"))
                .extracting(ModelChange::aspect, ModelChange::before)
                .containsExactly(tuple(Aspect.FIELD_CHANGED, "Varför?"), tuple(Aspect.FIELD_REMOVED, "Ny fråga"));
    }

    @Test
    void rowsOfATableAreCounted() throws IOException {
        String text = Files.readString(Path.of("bpmn/camera-surveillance/camera-surveillance.bpmn"));

        assertThat(between(text, text, TABLE.formatted("2"), TABLE.formatted("3")))
                .filteredOn(change -> change.aspect() == Aspect.TABLE_ROWS)
                .isNotEmpty()
                .allMatch(
                        change -> change.before().equals("1") && change.after().equals("1"));
    }

    private static Tuple changed(Aspect aspect) {
        return tuple(Sort.CHANGED, aspect, "userTask_writeQuestion");
    }

    private static Stream<Aspect> aspects(String older, String newer) {
        assertThat(newer).isNotEqualTo(older);
        return between(older, newer).stream().map(ModelChange::aspect);
    }

    private static List<ModelChange> between(String older, String newer) {
        return ModelComparison.of(edition(older, (aspect, name) -> null), edition(newer, (aspect, name) -> null));
    }

    private static List<ModelChange> between(String older, String newer, String fileBefore, String fileAfter) {
        return ModelComparison.of(
                edition(older, (aspect, name) -> bytes(aspect, fileBefore)),
                edition(newer, (aspect, name) -> bytes(aspect, fileAfter)));
    }

    /** A form where a form is asked for, a table where a table is. */
    private static byte[] bytes(Aspect aspect, String text) {
        boolean asked = (aspect == Aspect.FORM) == text.startsWith("{");
        return asked ? text.getBytes(StandardCharsets.UTF_8) : null;
    }

    private static ModelComparison.Edition edition(String text, BiFunction<Aspect, String, byte[]> files) {
        byte[] bpmn = text.getBytes(StandardCharsets.UTF_8);
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(bpmn));
        String key =
                model.getModelElementsByType(Process.class).iterator().next().getId();
        List<String> order = new ModelReader(model)
                .describe("", key, 1).steps().stream()
                        .map(StepDescription::element)
                        .toList();
        return new ModelComparison.Edition(ModelFactsReader.of(bpmn), order, files);
    }
}
