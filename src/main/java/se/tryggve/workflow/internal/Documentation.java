package se.tryggve.workflow.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** An element's documentation: the help text, and the paragraphs named on its line {@code Lag: ...; ...}. */
record Documentation(String help, List<String> law) {

    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final String LAW_LINE = "Lag:";

    static Documentation of(BaseElement element) {
        String text = element.getDocumentations().stream()
                .map(documentation -> documentation.getRawTextContent())
                .collect(Collectors.joining("\n"));
        List<String> lines = text.lines().map(String::strip).toList();
        String help = lines.stream()
                .filter(line -> !line.startsWith(LAW_LINE))
                .collect(Collectors.joining("\n"))
                .strip();
        List<String> law = lines.stream()
                .filter(line -> line.startsWith(LAW_LINE))
                .flatMap(line -> Arrays.stream(line.substring(LAW_LINE.length()).split(";")))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
        return new Documentation(help, law);
    }
}
