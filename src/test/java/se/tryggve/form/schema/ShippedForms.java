package se.tryggve.form.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.tryggve.form.Forms;
import se.tryggve.form.Problem;
import se.tryggve.form.TestFeel;

/** What the forms that go with the application hold against answers. */
final class ShippedForms {

    private ShippedForms() {}

    static List<String> wrong(String form, Map<String, Object> answers, Map<String, Object> facts) {
        return problems(form, answers, facts).stream().map(Problem::path).toList();
    }

    static List<Problem> problems(String form, Map<String, Object> answers, Map<String, Object> facts) {
        return Forms.fill(shipped(form), answers, Map.of(), facts).problems().stream()
                .filter(problem -> problem.key().equals("form.error.wrong"))
                .toList();
    }

    static FormSchema shipped(String form) {
        Path file = Path.of("forms", form + ".form");
        try {
            return FormSchemas.parse(file.toString(), Files.readAllBytes(file), new TestFeel());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
