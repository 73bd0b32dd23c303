package se.tryggve.workflow.internal;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.impl.context.Context;
import se.tryggve.workflow.ModelBean;

/** Takes answers out of decision tables; a table that does not answer stops the step with a named incident. */
@ModelBean("answers")
public class Answers {

    /**
     * The one answer of a table in one column.
     *
     * @throws TableWithoutAnswerException if no row matched, several did, or the cell is empty
     */
    public Object single(DmnDecisionResult result, String output) {
        if (result.size() != 1) {
            throw new TableWithoutAnswerException(step() + ": " + result.size() + " rows matched instead of one");
        }
        Object answer = result.getSingleResult().get(output);
        if (answer == null) {
            throw new TableWithoutAnswerException(step() + ": the matching row says nothing in column " + output);
        }
        return answer;
    }

    /**
     * Whether one of a table's answers has this value in this column.
     *
     * @throws TableWithoutAnswerException if no row matched at all
     */
    public boolean includes(DmnDecisionResult result, String output, String value) {
        List<Object> answers = result.collectEntries(output);
        if (answers.isEmpty() || answers.stream().anyMatch(Objects::isNull)) {
            throw new TableWithoutAnswerException(step() + ": no row matched, or one says nothing in column " + output);
        }
        return answers.contains(value);
    }

    /** Whether one of a table's answers has this value in this column; a table without a matching row mentions nothing. */
    public boolean mentions(DmnDecisionResult result, String output, String value) {
        return result.collectEntries(output).contains(value);
    }

    private static String step() {
        return "Decision table asked by "
                + Context.getBpmnExecutionContext().getExecution().getCurrentActivityId() + " in "
                + Context.getBpmnExecutionContext().getExecution().getProcessDefinitionId();
    }
}
