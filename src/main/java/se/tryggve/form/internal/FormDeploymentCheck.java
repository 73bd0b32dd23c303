package se.tryggve.form.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tryggve.StartRefusedException;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.FormSchemas;
import se.tryggve.form.schema.InvalidFormException;
import se.tryggve.workflow.DeploymentCheck;
import se.tryggve.workflow.DeploymentFile;
import se.tryggve.workflow.Feel;

/** Refuses to deploy a form that could not be shown and checked whole. */
@Component
class FormDeploymentCheck implements DeploymentCheck {

    private final Feel feel;

    FormDeploymentCheck(Feel feel) {
        this.feel = feel;
    }

    @Override
    public void check(List<DeploymentFile> files) {
        Map<String, String> seen = new HashMap<>();
        for (DeploymentFile file : files) {
            if (file.isForm()) {
                check(file, seen);
            }
        }
    }

    private void check(DeploymentFile file, Map<String, String> seen) {
        FormSchema form = parse(file);
        String expected = file.expectedId();
        if (!form.id().equals(expected)) {
            throw new StartRefusedException(
                    file.path() + " has the id \"" + form.id() + "\".",
                    "Give it the id \"" + expected + "\", which its file name asks for.");
        }
        String other = seen.put(form.id(), file.path());
        if (other != null) {
            throw new StartRefusedException(
                    file.path() + " has the same id as " + other + ".", "Rename one of the two files and its id.");
        }
    }

    private FormSchema parse(DeploymentFile file) {
        try {
            return FormSchemas.parse(file.path(), file.content(), feel);
        } catch (InvalidFormException wrong) {
            throw new StartRefusedException(wrong.getMessage() + ".", wrong.remedy(), wrong);
        }
    }
}
