package se.tryggve.workflow.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import se.tryggve.workflow.DeploymentFile;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.StepDescription;
import se.tryggve.workflow.XmlTree;

/** Reads a BPMN model as text: its steps in the order that a reader meets them. */
class ModelReader {

    private final BpmnModelInstance model;

    ModelReader(BpmnModelInstance model) {
        this.model = model;
    }

    ProcessDescription describe(ProcessDefinition definition) {
        return describe(definition.getId(), definition.getKey(), definition.getVersion());
    }

    ProcessDescription describe(String definitionId, String key, int version) {
        Process process = model.getModelElementById(key);
        return new ProcessDescription(
                definitionId,
                process.getId(),
                named(process.getName()),
                version,
                Documentation.of(process).help(),
                TaskDeclaration.list(TaskDeclaration.properties(process).get("phases")),
                inReadingOrder().stream().map(this::step).toList());
    }

    /** What people call a file whose processes are not executable: the name of its collaboration's first pool, or of a process. */
    static String title(DeploymentFile file) {
        return XmlTree.all(XmlTree.read(file.content()), "*")
                .filter(element -> Set.of("definitions", "participant", "process", "choreography")
                        .contains(element.getLocalName()))
                .map(element -> element.getAttribute("name").strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(file.expectedId());
    }

    private Set<FlowNode> inReadingOrder() {
        Set<FlowNode> seen = new LinkedHashSet<>();
        model.getModelElementsByType(StartEvent.class).forEach(start -> follow(start, seen));
        return seen;
    }

    private void follow(StartEvent start, Set<FlowNode> seen) {
        Deque<FlowNode> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            FlowNode node = waiting.poll();
            if (seen.add(node)) {
                node.getOutgoing().forEach(flow -> waiting.add(flow.getTarget()));
                boundaryEventsOf(node).forEach(waiting::add);
            }
        }
    }

    private List<BoundaryEvent> boundaryEventsOf(FlowNode node) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(node))
                .toList();
    }

    private StepDescription step(FlowNode node) {
        Documentation documentation = Documentation.of(node);
        Map<String, String> properties = TaskDeclaration.properties(node);
        String form = node instanceof UserTask task ? TaskDeclaration.of(task).formId() : null;
        return new StepDescription(
                node.getId(),
                node.getElementType().getTypeName(),
                named(node.getName()),
                lane(node),
                documentation.help(),
                documentation.law(),
                properties.getOrDefault("phase", ""),
                named(form),
                properties.getOrDefault("document", named(node.getName())),
                properties.getOrDefault("marks", ""),
                properties.getOrDefault("letter", ""),
                Boolean.parseBoolean(properties.get("publicAct")),
                Boolean.parseBoolean(properties.get("mayEndCase")),
                next(node.getOutgoing()));
    }

    /** The lane of the node, or of the sub-process that it stands in. */
    private String lane(FlowNode node) {
        Optional<Lane> lane = model.getModelElementsByType(Lane.class).stream()
                .filter(candidate -> candidate.getFlowNodeRefs().contains(node))
                .findFirst();
        if (lane.isEmpty() && node.getParentElement() instanceof SubProcess around) {
            return lane(around);
        }
        return lane.map(Lane::getName).orElse("");
    }

    private static List<StepDescription.NextStep> next(Collection<SequenceFlow> flows) {
        return flows.stream()
                .flatMap(flow -> named(flow.getTarget(), new HashSet<>())
                        .map(node -> new StepDescription.NextStep(
                                named(flow.getName()), node.getId(), named(node.getName()))))
                .toList();
    }

    /** The node itself, or, where it only splits or joins without a name, what comes after it. */
    private static Stream<FlowNode> named(FlowNode node, Set<FlowNode> seen) {
        if (!seen.add(node)) {
            return Stream.empty();
        }
        return named(node.getName()).isEmpty()
                ? node.getOutgoing().stream().flatMap(flow -> named(flow.getTarget(), seen))
                : Stream.of(node);
    }

    private static String named(String name) {
        return TaskDeclaration.joined(name);
    }
}
