package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.tryggve.workflow.DeploymentFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What models, tables and forms owe each other and their readers, checked on the files as they stand. */
class ModelsTest {

    private static final int MOST_ACTIVITIES = 25;
    private static final int PAGE_WIDTH = 1900;
    private static final int PAGE_HEIGHT = 1000;
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) == '(\\w+)'");
    private static final Pattern TABLE_OUTPUT =
            Pattern.compile("<outputEntry id=\"out_\\w+?_\\d+_(\\w+)\"[^>]*><text>\"(\\w+)\"");
    private static final Map<String, Set<String>> SAID_BY_BEANS_AND_CALLS = Map.of(
            "outcome", Set.of("granted", "partlyGranted", "refused", "dismissed", "writtenOff"),
            "answered", Set.of("yes", "no"),
            "matter", Set.of("disclosureRefusal", "lateDisclosureAppeal"),
            "followUp", Set.of("continue", "lapse", "assess", "decide", "permit", "procure", "end"),
            "answerForm",
                    Set.of(
                            "policeStatement",
                            "guardConsultation",
                            "countyBoardAdvice",
                            "authorisationCertificate",
                            "priorConsultation",
                            "advanceNotice",
                            "companyOpinion"));

    @TestFactory
    Stream<DynamicTest> everyGatewayAsksForValuesThatCanBeGiven() throws IOException {
        Map<String, Set<String>> given = new TreeMap<>(SAID_BY_BEANS_AND_CALLS);
        forms().values().forEach(form -> form.forEach((key, values) -> add(given, key, values)));
        tableOutputs(given);
        return models().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            for (ConditionExpression condition : model(file).getModelElementsByType(ConditionExpression.class)) {
                Matcher comparison = COMPARISON.matcher(condition.getTextContent());
                while (comparison.find()) {
                    assertThat(given.getOrDefault(comparison.group(1), Set.of()))
                            .as("%s in %s", condition.getTextContent(), file)
                            .contains(comparison.group(2));
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyDiagramFitsAPageAndHasNoSilentDefault() throws IOException {
        return models().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            BpmnModelInstance model = model(file);
            assertThat(model.getModelElementsByType(Activity.class)).hasSizeLessThanOrEqualTo(MOST_ACTIVITIES);
            assertThat(model.getModelElementsByType(ExclusiveGateway.class))
                    .allSatisfy(gateway -> assertThat(gateway.getDefault()).isNull());
            BpmnShape pool =
                    model.getModelElementsByType(BpmnShape.class).iterator().next();
            assertThat(pool.getBounds().getWidth()).isLessThanOrEqualTo(PAGE_WIDTH);
            assertThat(pool.getBounds().getHeight()).isLessThanOrEqualTo(PAGE_HEIGHT);
        }));
    }

    @Test
    void everyAnswerOfATableThatModelsAskIsReadByAModel() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files("bpmn", ".bpmn")) {
            all.append(Files.readString(file));
        }
        String models = all.toString();
        for (Path file : files("bpmn", ".dmn")) {
            if (models.contains("decisionRef=\"" + DeploymentFile.idOf(file.toString()) + "\"")) {
                everyAnswerIsReadIn(models, file);
            }
        }
    }

    private static void everyAnswerIsReadIn(String models, Path table) {
        for (Output output : Dmn.readModelFromFile(table.toFile()).getModelElementsByType(Output.class)) {
            assertThat(models)
                    .as("%s of %s", output.getName(), table)
                    .contains("(decisionResult,'" + output.getName() + "'");
        }
    }

    private static Stream<Path> models() throws IOException {
        return files("bpmn", ".bpmn").stream();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(Path.of(folder))) {
            return found.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static BpmnModelInstance model(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }

    /** The values that each field of each form offers; none where anything may be written. */
    private static Map<String, Map<String, Set<String>>> forms() throws IOException {
        Map<String, Map<String, Set<String>>> forms = new TreeMap<>();
        for (Path file : files("forms", ".form")) {
            JsonNode form = new JsonMapper().readTree(Files.readString(file));
            Map<String, Set<String>> fields = new TreeMap<>();
            collect(form.path("components"), fields);
            forms.put(form.path("id").asString(), fields);
        }
        return forms;
    }

    private static void collect(JsonNode components, Map<String, Set<String>> fields) {
        for (JsonNode component : components) {
            if (component.has("key")) {
                Set<String> values = new TreeSet<>();
                component
                        .path("values")
                        .forEach(option -> values.add(option.path("value").asString()));
                fields.put(component.path("key").asString(), values);
            }
            collect(component.path("components"), fields);
        }
    }

    private static void tableOutputs(Map<String, Set<String>> given) throws IOException {
        for (Path file : files("bpmn", ".dmn")) {
            Matcher output = TABLE_OUTPUT.matcher(Files.readString(file));
            while (output.find()) {
                add(given, output.group(1), Set.of(output.group(2)));
            }
        }
    }

    private static void add(Map<String, Set<String>> given, String key, Set<String> values) {
        Set<String> all = new HashSet<>(given.getOrDefault(key, Set.of()));
        all.addAll(values);
        given.put(key, all);
    }
}
