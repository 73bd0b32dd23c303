package se.tryggve.form.internal;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.tryggve.StartRefusedException;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.form.schema.FormSchemas;
import se.tryggve.workflow.DeclaredTask;
import se.tryggve.workflow.DeclaredTaskCheck;
import se.tryggve.workflow.DeploymentFile;
import se.tryggve.workflow.Feel;

/** Refuses models that wait for answers that their forms never give, or give them to a recorder that is not there. */
@Component
class AnswerCheck implements DeclaredTaskCheck {

    private final Feel feel;
    private final ObjectProvider<AnswerRecorder> recorders;

    AnswerCheck(Feel feel, ObjectProvider<AnswerRecorder> recorders) {
        this.feel = feel;
        this.recorders = recorders;
    }

    @Override
    public void check(DeclaredTask task, DeploymentFile form) {
        asksForEveryAnswer(task, form);
        namesARecorder(task);
    }

    private void asksForEveryAnswer(DeclaredTask task, DeploymentFile form) {
        Set<String> keys = FormSchemas.parse(form.path(), form.content(), feel).keys();
        for (String answer : task.answers()) {
            if (!keys.contains(answer)) {
                throw new StartRefusedException(
                        where(task) + " waits for the answer " + answer + ", which " + form.path() + " never asks for.",
                        "Set the property answers to keys of the form, or add a field with that key.");
            }
        }
    }

    private void namesARecorder(DeclaredTask task) {
        List<String> names =
                recorders.orderedStream().map(AnswerRecorder::name).sorted().toList();
        if (task.records() != null && !names.contains(task.records())) {
            throw new StartRefusedException(
                    where(task) + " gives its answer to the recorder " + task.records() + ", which does not exist.",
                    "Set the property records to one of " + names + ".");
        }
    }

    private static String where(DeclaredTask task) {
        return task.path() + ", " + task.element();
    }
}
