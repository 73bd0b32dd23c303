package se.tryggve.handbook.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.w3c.dom.Element;
import se.tryggve.letter.PagePress;
import se.tryggve.workflow.ModelDrawing;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.TableFile;
import se.tryggve.workflow.TableFiles;
import se.tryggve.workflow.XmlTree;

/** Prints the whole handbook, in Swedish as the models are. Keeps the last print until something else is deployed. */
@Service
public class HandbookPress {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private static final String DRAWING = "drawing:";
    private static final double TALL = 0.64;

    private final Models models;
    private final TableFiles tables;
    private final Chapters chapters;
    private final Contents contents;
    private final TableReading reading;
    private final ModelTeller teller;
    private final Drawings drawings;
    private final ITemplateEngine templates;
    private final PagePress press;
    private final ApplicationContext beans;
    private final AtomicReference<Print> last = new AtomicReference<>(new Print(List.of(), new byte[0]));

    HandbookPress(
            Models models,
            TableFiles tables,
            Chapters chapters,
            Contents contents,
            TableReading reading,
            ModelTeller teller,
            Drawings drawings,
            ITemplateEngine templates,
            PagePress press,
            ApplicationContext beans) {
        this.models = models;
        this.tables = tables;
        this.chapters = chapters;
        this.contents = contents;
        this.reading = reading;
        this.teller = teller;
        this.drawings = drawings;
        this.templates = templates;
        this.press = press;
        this.beans = beans;
    }

    /** All processes, tables and drawings of today as one PDF with a table of contents. */
    public synchronized byte[] print() {
        List<ProcessDescription> processes = contents.processes();
        List<TableFile> decisions = tables.current();
        List<String> edition = Stream.concat(
                        processes.stream().map(ProcessDescription::definitionId),
                        decisions.stream().map(table -> table.key() + ":" + table.version()))
                .toList();
        if (!last.get().edition().equals(edition)) {
            last.set(new Print(edition, printed(processes, decisions)));
        }
        return last.get().pdf();
    }

    byte[] printed(List<ProcessDescription> processes, List<TableFile> decisions) {
        Locale reader = LocaleContextHolder.getLocale();
        LocaleContextHolder.setLocale(SWEDISH);
        try {
            Map<String, byte[]> files = new HashMap<>(Map.of("handbook:handbook.css", style()));
            processes.forEach(process -> drawings.of(models.diagram(process.definitionId()))
                    .ifPresent(drawing -> files.put(DRAWING + process.key() + ".svg", drawing)));
            List<ModelDrawing> others = models.drawings();
            others.forEach(one ->
                    drawings.of(one.bpmn()).ifPresent(drawing -> files.put(DRAWING + one.id() + ".svg", drawing)));
            Context page = new Context(
                    SWEDISH,
                    Map.of(
                            "chapters", processes.stream().map(chapters::of).toList(),
                            "tables", decisions.stream().map(reading::read).toList(),
                            "drawings", others.stream().map(this::told).toList(),
                            "drawn", shapes(files)));
            page.setVariable(
                    ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                    new ThymeleafEvaluationContext(beans, null));
            return press.print(templates.process("handbook/print", page), files);
        } finally {
            LocaleContextHolder.setLocale(reader);
        }
    }

    private ToldDrawing told(ModelDrawing drawing) {
        return new ToldDrawing(drawing.id(), drawing.name(), teller.tell(drawing.bpmn()));
    }

    /** Which drawings fill a page's height before its width. */
    private static Map<String, String> shapes(Map<String, byte[]> files) {
        Map<String, String> shapes = new HashMap<>();
        files.forEach((address, file) -> {
            if (address.startsWith(DRAWING)) {
                Element svg = XmlTree.read(file).getDocumentElement();
                boolean tall = Box.number(svg, "height") > TALL * Box.number(svg, "width");
                shapes.put(address, tall ? "tall" : "flat");
            }
        });
        return shapes;
    }

    private static byte[] style() {
        try {
            return new ClassPathResource("handbook/handbook.css").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A model that is there for reading only, in sentences. */
    public record ToldDrawing(String id, String name, List<Telling> twin) {}

    private record Print(List<String> edition, byte[] pdf) {}
}
