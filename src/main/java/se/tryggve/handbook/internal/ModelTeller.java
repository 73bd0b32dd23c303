package se.tryggve.handbook.internal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.tryggve.workflow.XmlTree;

/** Tells any BPMN 2.0 file in sentences, in the reader's language. */
@Component
public class ModelTeller {

    private static final int KEPT = 200;

    private final Words words;
    private final TimeWords times;
    private final ConcurrentLruCache<Edition, List<Telling>> told =
            new ConcurrentLruCache<>(KEPT, edition -> told(edition.bpmn().array()));

    ModelTeller(Words words, TimeWords times) {
        this.words = words;
        this.times = times;
    }

    /** What is told of one file in one language. */
    private record Edition(ByteBuffer bpmn, Locale language) {}

    /** Everything that the file says: its processes each with its flow, then what stands beside them. Told once. */
    public List<Telling> tell(byte[] bpmn) {
        return told.get(new Edition(ByteBuffer.wrap(bpmn), LocaleContextHolder.getLocale()));
    }

    private List<Telling> told(byte[] bpmn) {
        Document document = XmlTree.read(bpmn);
        FlowGraph graph = FlowGraph.of(document);
        NodeWords nodes = new NodeWords(graph, words, times);
        TextTwin twin = new TextTwin(graph, nodes);
        List<Element> processes = graph.all("process").toList();
        List<Telling> lines = new ArrayList<>();
        for (Element process : processes) {
            List<Telling> flow = twin.tell(process);
            if (processes.size() == 1) {
                lines.addAll(flow);
            } else if (!flow.isEmpty()) {
                lines.add(Telling.of(FlowGraph.id(process), words.text("twin.process", name(graph, process)), flow));
            }
        }
        lines.addAll(new Surroundings(graph, nodes, words).tell(twin.told()));
        return List.copyOf(lines);
    }

    /** One sentence for each node, by its id. */
    public Map<String, Telling> sentences(byte[] bpmn) {
        FlowGraph graph = FlowGraph.of(XmlTree.read(bpmn));
        NodeWords nodes = new NodeWords(graph, words, times);
        return graph.all("*")
                .filter(NodeKinds::isNode)
                .collect(Collectors.toMap(FlowGraph::id, node -> nodes.line(node, List.of()), (one, other) -> one));
    }

    private static String name(FlowGraph graph, Element process) {
        String own = FlowGraph.name(process);
        return Words.quoted(graph.all("participant")
                .filter(pool -> FlowGraph.local(pool.getAttribute("processRef")).equals(FlowGraph.id(process)))
                .map(FlowGraph::name)
                .filter(pool -> !pool.isEmpty())
                .findFirst()
                .orElse(own.isEmpty() ? FlowGraph.id(process) : own));
    }
}
