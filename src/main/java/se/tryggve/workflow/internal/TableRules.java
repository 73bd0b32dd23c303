package se.tryggve.workflow.internal;

import java.util.function.Consumer;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Text;
import se.tryggve.StartRefusedException;
import se.tryggve.workflow.Feel;
import se.tryggve.workflow.FeelException;

/** Every cell of a decision table is FEEL that can be read. */
class TableRules {

    private final String path;
    private final DmnModelInstance table;
    private final Feel feel;

    TableRules(String path, DmnModelInstance table, Feel feel) {
        this.path = path;
        this.table = table;
        this.feel = feel;
    }

    void check() {
        table.getModelElementsByType(InputExpression.class)
                .forEach(input -> check(input, input.getText(), feel::check));
        table.getModelElementsByType(InputEntry.class)
                .forEach(entry -> check(entry, entry.getText(), feel::checkUnaryTests));
        table.getModelElementsByType(OutputEntry.class).forEach(entry -> check(entry, entry.getText(), feel::check));
    }

    private void check(DmnElement cell, Text text, Consumer<String> reader) {
        String feelText = text == null ? "" : text.getTextContent().strip();
        if (feelText.isEmpty()) {
            return;
        }
        try {
            reader.accept(feelText);
        } catch (FeelException unreadable) {
            throw new StartRefusedException(
                    path + ", " + cell.getId() + " cannot be read as FEEL: " + unreadable.getMessage() + ".",
                    "Mend the cell, for instance in Camunda Modeler, and start again.",
                    unreadable);
        }
    }
}
