package se.tryggve.handbook.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Service;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.XmlTree;

/** The order in which the handbook tells the processes: as a case meets them. */
@Service
public class Contents {

    private final Models models;
    private final AtomicReference<Edition> last = new AtomicReference<>(new Edition(List.of(), List.of()));

    Contents(Models models) {
        this.models = models;
    }

    /**
     * Some of the processes of today.
     *
     * @param code {@code main} for the ways of a case, {@code called} for what they call, {@code outside} for what
     *     something that happens begins; the last part of the message key of the heading
     */
    public record Part(String code, List<ProcessDescription> processes) {}

    private record Edition(List<String> definitions, List<Part> parts) {}

    /** All processes of today, each once; no part is empty. Worked out once until something else is deployed. */
    public List<Part> parts() {
        List<ProcessDescription> current = models.current();
        List<String> definitions =
                current.stream().map(ProcessDescription::definitionId).toList();
        return last.updateAndGet(edition -> edition.definitions().equals(definitions)
                        ? edition
                        : new Edition(definitions, ordered(current)))
                .parts();
    }

    private List<Part> ordered(List<ProcessDescription> processes) {
        Map<String, ProcessDescription> known = new LinkedHashMap<>();
        Map<String, Document> drawn = new LinkedHashMap<>();
        for (ProcessDescription process : processes) {
            known.put(process.key(), process);
            drawn.put(process.key(), XmlTree.read(models.diagram(process.definitionId())));
        }
        List<String> all = List.copyOf(known.keySet());
        List<String> called = all.stream()
                .flatMap(key -> calls(drawn.get(key)).stream())
                .distinct()
                .toList();
        List<String> main = all.stream()
                .filter(key -> !called.contains(key) && isWayOfACase(drawn.get(key)))
                .toList();
        List<String> within = new ArrayList<>();
        main.forEach(key -> follow(key, drawn, within));
        within.removeAll(main);
        List<String> outside = all.stream()
                .filter(key -> !main.contains(key) && !within.contains(key))
                .toList();
        return List.of(part("main", main, known), part("called", within, known), part("outside", outside, known))
                .stream()
                .filter(part -> !part.processes().isEmpty())
                .toList();
    }

    /** All processes of today in the same order. */
    List<ProcessDescription> processes() {
        return parts().stream().flatMap(part -> part.processes().stream()).toList();
    }

    private static Part part(String code, List<String> keys, Map<String, ProcessDescription> known) {
        return new Part(code, keys.stream().map(known::get).toList());
    }

    private static void follow(String key, Map<String, Document> drawn, List<String> found) {
        if (!drawn.containsKey(key) || found.contains(key)) {
            return;
        }
        found.add(key);
        calls(drawn.get(key)).forEach(next -> follow(next, drawn, found));
    }

    private static List<String> calls(Document model) {
        return XmlTree.all(model, "callActivity")
                .map((Element call) -> call.getAttribute("calledElement"))
                .toList();
    }

    /** It begins without anything that must happen, and calls others. */
    private static boolean isWayOfACase(Document model) {
        return !calls(model).isEmpty()
                && XmlTree.all(model, "process")
                        .flatMap(process -> XmlTree.children(process, "startEvent"))
                        .anyMatch(start -> NodeKinds.triggers(start).isEmpty());
    }
}
