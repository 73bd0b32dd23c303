package se.tryggve.law;

import java.io.File;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;
import se.tryggve.handbook.Statute;

/** What the models' elements and the tables' rows rest on, read from the files as they stand. */
final class LawBook {

    /**
     * Something that rests on law.
     *
     * @param file the model or table, from the repository's root
     * @param element the id of the element or row
     * @param words what people call it
     * @param said what it says that it rests on, piece by piece
     */
    record Place(String file, String element, String words, List<String> said) {

        /** The step's name; of a row, what it says itself. */
        String told() {
            return file.endsWith(".dmn") ? said.get(0) : words;
        }

        List<Citation> citations() {
            return said.stream().flatMap(text -> Citation.in(text).stream()).toList();
        }
    }

    private static final String LAW_LINE = "Lag:";

    private LawBook() {}

    static List<Place> read(List<File> files) {
        return files.stream()
                .flatMap(file -> file.getName().endsWith(".dmn") ? rows(file) : elements(file))
                .toList();
    }

    private static Stream<Place> elements(File file) {
        return Bpmn.readModelFromFile(file).getModelElementsByType(Documentation.class).stream()
                .map(documentation -> element(file, documentation))
                .filter(place -> !place.said().isEmpty());
    }

    private static Place element(File file, Documentation documentation) {
        BaseElement owner = (BaseElement) documentation.getParentElement();
        List<String> said = documentation
                .getRawTextContent()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith(LAW_LINE))
                .flatMap(line -> Arrays.stream(line.substring(LAW_LINE.length()).split(";")))
                .map(String::strip)
                .toList();
        String name = owner instanceof FlowElement flow ? flow.getName() : owner.getAttributeValue("name");
        return new Place(file.getPath(), owner.getId(), oneLine(name), said);
    }

    private static Stream<Place> rows(File file) {
        Decision decision = Dmn.readModelFromFile(file)
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();
        return decision.getModelInstance().getModelElementsByType(Rule.class).stream()
                .map(rule -> new Place(
                        file.getPath(), rule.getId(), oneLine(decision.getName()), List.of(description(rule))));
    }

    private static String description(Rule rule) {
        return rule.getDescription() == null
                ? ""
                : oneLine(rule.getDescription().getTextContent());
    }

    private static String oneLine(String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ");
    }

    /** The page for readers, in Markdown. */
    static String page(List<Place> places) {
        return HEAD + fromLaw(places) + "\n## From model to paragraph\n" + fromModels(places);
    }

    private static String fromLaw(List<Place> places) {
        StringBuilder page = new StringBuilder("\n## From paragraph to model\n");
        for (Statute statute : Statute.values()) {
            List<String> lines = places.stream()
                    .flatMap(place -> place.citations().stream().map(citation -> new Found(citation, place)))
                    .filter(found -> found.citation().statute() == statute)
                    .sorted(Found.BY_PROVISION)
                    .map(Found::line)
                    .distinct()
                    .toList();
            if (!lines.isEmpty()) {
                page.append("\n### ")
                        .append(statute.title())
                        .append("\n\n"
                                + "| Paragraph | Model or table | Element or row | What |\n"
                                + "| --- | --- | --- | --- |\n");
                lines.forEach(page::append);
            }
        }
        return page.toString();
    }

    private static String fromModels(List<Place> places) {
        StringBuilder page = new StringBuilder();
        List<String> files =
                places.stream().map(Place::file).distinct().sorted().toList();
        for (String file : files) {
            page.append("\n### `")
                    .append(file)
                    .append("`\n\n| Element or row | What | Rests on |\n| --- | --- | --- |\n");
            places.stream()
                    .filter(place -> place.file().equals(file))
                    .forEach(place -> page.append("| `%s` | %s | %s |%n"
                            .formatted(place.element(), place.words(), String.join("; ", place.said()))));
        }
        return page.toString();
    }

    private record Found(Citation citation, Place place) {

        static final Comparator<Found> BY_PROVISION = Comparator.<Found>comparingInt(
                        found -> found.citation().place())
                .thenComparing(found -> found.citation().provision())
                .thenComparing(found -> found.place().file())
                .thenComparing(found -> found.place().element());

        String line() {
            String provision = citation.provision().isEmpty() ? "the whole" : citation.provision();
            return "| %s | `%s` | `%s` | %s |%n"
                    .formatted(provision, new File(place.file()).getName(), place.element(), place.told());
        }
    }

    private static final String HEAD = """
            # Law in the models

            Which steps, events and table rows rest on which paragraph, and the other way round. Read from the files under `bpmn/`;
            written by `mvn test -Dtest=LawBookTest -Dlaw.write=true` and compared with them by every run of that test. Steps that rest
            on practice alone (`praxis`) stand only in the second part.
            """;
}
