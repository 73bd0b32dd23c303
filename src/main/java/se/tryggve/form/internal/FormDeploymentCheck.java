package se.tryggve.form.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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

    private static final String ENDING = ".form";

    private final Feel feel;

    FormDeploymentCheck(Feel feel) {
        this.feel = feel;
    }

    @Override
    public void check(List<DeploymentFile> files) {
        Map<String, String> seen = new HashMap<>();
        for (DeploymentFile file : files) {
            if (file.path().endsWith(ENDING)) {
                check(file, seen);
            }
        }
    }

    private void check(DeploymentFile file, Map<String, String> seen) {
        FormSchema form = parse(file);
        String expected = id(file.path());
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

    /** {@code forms/shared/police-statement.form} has the id {@code policeStatement}. */
    static String id(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
        StringBuilder id = new StringBuilder();
        for (String word : name.split("-")) {
            boolean first = id.length() == 0;
            id.append(
                    first || word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return id.toString();
    }
}
