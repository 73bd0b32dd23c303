package se.tryggve.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.RepositoryServiceImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ProcessDefinitionImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import se.tryggve.workflow.DeploymentFile;
import tools.jackson.databind.json.JsonMapper;

/** Which nodes and flows of the deployed models have been passed, and which have not. */
final class Footprints {

    private final Map<String, Set<String>> expected = new TreeMap<>();
    private final Map<String, Set<String>> passed = new ConcurrentHashMap<>();

    private final Map<String, Set<String>> courses = new ConcurrentHashMap<>();
    private final Map<String, String> sums = new TreeMap<>();
    private volatile String course = "";

    /** The engine waits at the events behind an event-based gateway without taking the flows that lead there. */
    private final Map<String, String> flowsToAwaitedEvents = new ConcurrentHashMap<>();

    /** Listens to every node and flow of the newest version of every model. */
    static Footprints on(RepositoryService repository) {
        Footprints footprints = new Footprints();
        repository.createProcessDefinitionQuery().latestVersion().list().forEach(definition -> {
            ProcessDefinitionImpl deployed = (ProcessDefinitionImpl)
                    ((RepositoryServiceImpl) repository).getDeployedProcessDefinition(definition.getId());
            footprints.expect(definition.getKey(), repository.getBpmnModelInstance(definition.getId()));
            footprints.listen(definition.getKey(), deployed.getActivities());
            footprints.sums.put(definition.getKey(), sum(repository, definition.getId()));
        });
        return footprints;
    }

    private static String sum(RepositoryService repository, String definitionId) {
        try (InputStream bpmn = repository.getProcessModel(definitionId)) {
            return new DeploymentFile(definitionId, bpmn.readAllBytes()).sha256();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** From now on it is this course that passes. */
    void begin(String name) {
        course = name;
    }

    private void expect(String process, BpmnModelInstance model) {
        Set<String> elements = new TreeSet<>();
        Stream.of(FlowNode.class, SequenceFlow.class)
                .flatMap(type -> model.getModelElementsByType(type).stream())
                .map(element -> ((FlowElement) element).getId())
                .forEach(elements::add);
        model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource() instanceof EventBasedGateway)
                .forEach(flow -> flowsToAwaitedEvents.put(
                        process + "/" + flow.getTarget().getId(), flow.getId()));
        expected.put(process, elements);
        passed.put(process, ConcurrentHashMap.newKeySet());
    }

    private void listen(String process, Collection<ActivityImpl> activities) {
        for (ActivityImpl activity : activities) {
            activity.addListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) step -> pass(process, activity.getId()));
            activity.getOutgoingTransitions()
                    .forEach(flow -> ((TransitionImpl) flow)
                            .addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener)
                                    step -> passed.get(process).add(flow.getId())));
            listen(process, activity.getActivities());
        }
    }

    private void pass(String process, String element) {
        passed.get(process).add(element);
        if (!course.isEmpty()) {
            courses.computeIfAbsent(process, key -> ConcurrentHashMap.newKeySet())
                    .add(course);
        }
        String flow = flowsToAwaitedEvents.get(process + "/" + element);
        if (flow != null) {
            passed.get(process).add(flow);
        }
    }

    /** Every node and flow that nobody has passed, as {@code process: element}. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        expected.forEach((process, elements) -> elements.stream()
                .filter(element -> !passed.get(process).contains(element))
                .forEach(element -> missing.add(process + ": " + element)));
        return missing;
    }

    /** Writes the report that a reviewer reads. */
    void report(Path file, List<String> courses) throws IOException {
        StringBuilder report = new StringBuilder(
                "# Paths through the models\n\n| Model | Nodes and flows | Passed |\n|---|---|---|\n");
        expected.forEach((process, elements) -> report.append("| %s | %d | %d |%n"
                .formatted(
                        process,
                        elements.size(),
                        elements.stream().filter(passed.get(process)::contains).count())));
        report.append("\nNot passed: ").append(missing().isEmpty() ? "nothing" : missing());
        report.append("\n\n## Courses\n\n");
        courses.forEach(course -> report.append("- ").append(course).append('\n'));
        Files.writeString(file, report);
    }

    /** Writes what the handbook tells of each model: the sum of its file, what was passed, and by which courses. */
    void prove(Path file, Instant at) throws IOException {
        Map<String, Object> models = new TreeMap<>();
        expected.forEach((process, elements) -> models.put(
                process,
                Map.of(
                        "sha256", sums.get(process),
                        "elements", elements.size(),
                        "missing",
                                elements.stream()
                                        .filter(element -> !passed.get(process).contains(element))
                                        .toList(),
                        "paths",
                                courses.getOrDefault(process, Set.of()).stream()
                                        .map(Footprints::sentence)
                                        .sorted()
                                        .toList())));
        Files.createDirectories(file.getParent());
        Files.write(file, JsonMapper.shared().writeValueAsBytes(Map.of("at", at.toString(), "models", models)));
    }

    /** The courses that passed something, as the handbook names them. */
    Set<String> coursesTold() {
        return courses.values().stream()
                .flatMap(Set::stream)
                .map(Footprints::sentence)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sentence(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
