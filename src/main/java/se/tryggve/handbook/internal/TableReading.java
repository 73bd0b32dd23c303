package se.tryggve.handbook.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;
import org.w3c.dom.Element;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.StepDescription;
import se.tryggve.workflow.TableFile;
import se.tryggve.workflow.XmlTree;

/** Reads decision tables for people: headings, conditions and answers in words. */
@Component
public class TableReading {

    private static final int KEPT = 200;

    private final Words words;
    private final TimeWords times;
    private final Models models;
    private final ConcurrentLruCache<Edition, TableSheet> sheets =
            new ConcurrentLruCache<>(KEPT, edition -> sheet(edition.file()));

    TableReading(Words words, TimeWords times, Models models) {
        this.words = words;
        this.times = times;
        this.models = models;
    }

    /** A table in one language; the names of steps are those of today's models. */
    private record Edition(TableFile file, Locale language, List<String> models) {}

    /** One version of a decision in words. Read once for as long as no model is deployed. */
    public TableSheet read(TableFile file) {
        List<String> today =
                models.current().stream().map(ProcessDescription::definitionId).toList();
        return sheets.get(new Edition(file, LocaleContextHolder.getLocale(), today));
    }

    private TableSheet sheet(TableFile file) {
        Element decision = XmlTree.all(XmlTree.read(file.dmn()), "decision")
                .filter(one -> one.getAttribute("id").equals(file.key()))
                .findFirst()
                .orElseThrow();
        CellWords cells = new CellWords(words, times, FormReading.labels(file.forms()), steps());
        return XmlTree.children(decision, "decisionTable")
                .findFirst()
                .map(table -> table(file, decision, table, cells))
                .orElseGet(() -> formula(file, decision));
    }

    private TableSheet table(TableFile file, Element decision, Element table, CellWords cells) {
        List<Element> inputs = XmlTree.children(table, "input").toList();
        List<Element> outputs = XmlTree.children(table, "output").toList();
        List<String> asked = inputs.stream().map(TableReading::variable).toList();
        List<String> answered =
                outputs.stream().map(output -> output.getAttribute("name")).toList();
        return new TableSheet(
                file.key(),
                file.name(),
                file.version(),
                description(decision),
                policy(table),
                inputs.stream().map(TableReading::heading).toList(),
                outputs.stream().map(TableReading::heading).toList(),
                XmlTree.children(table, "rule")
                        .map(rule -> row(rule, asked, answered, cells))
                        .toList(),
                "");
    }

    private TableSheet formula(TableFile file, Element decision) {
        String text = XmlTree.children(decision)
                .filter(child -> child.getLocalName().endsWith("xpression"))
                .map(XmlTree::text)
                .collect(Collectors.joining(" "));
        return new TableSheet(
                file.key(),
                file.name(),
                file.version(),
                description(decision),
                "",
                List.of(),
                List.of(),
                List.of(),
                text);
    }

    private static TableSheet.Row row(Element rule, List<String> asked, List<String> answered, CellWords cells) {
        List<String> conditions = entries(rule, "inputEntry");
        List<String> answers = entries(rule, "outputEntry");
        return new TableSheet.Row(
                numbered(conditions, asked, cells::condition),
                numbered(answers, answered, cells::value),
                description(rule));
    }

    private static List<String> numbered(List<String> cells, List<String> columns, BinaryOperator<String> say) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> say.apply(i < columns.size() ? columns.get(i) : "", cells.get(i)))
                .toList();
    }

    private static List<String> entries(Element rule, String sort) {
        return XmlTree.children(rule, sort).map(XmlTree::text).toList();
    }

    private String policy(Element table) {
        String policy = table.getAttribute("hitPolicy").isEmpty() ? "UNIQUE" : table.getAttribute("hitPolicy");
        String aggregation = table.getAttribute("aggregation");
        String key = "handbook.policy." + policy.replace(' ', '_').toLowerCase(Locale.ROOT)
                + (aggregation.isEmpty() ? "" : "." + aggregation.toLowerCase(Locale.ROOT));
        return words.textOr(key, policy);
    }

    /** The name that an input reads, so that its values can be told as the form tells them. */
    private static String variable(Element input) {
        return XmlTree.children(input, "inputExpression")
                .map(XmlTree::text)
                .findFirst()
                .orElse("");
    }

    private static String heading(Element column) {
        String label = column.getAttribute("label");
        return label.isEmpty()
                ? column.getAttribute("name").isEmpty() ? variable(column) : column.getAttribute("name")
                : label;
    }

    private static String description(Element element) {
        return XmlTree.children(element, "description").map(XmlTree::text).collect(Collectors.joining(" "));
    }

    private Map<String, String> steps() {
        return models.current().stream()
                .flatMap(process -> process.steps().stream())
                .filter(step -> !step.name().isEmpty())
                .collect(Collectors.toMap(StepDescription::element, StepDescription::name, (one, other) -> one));
    }
}
