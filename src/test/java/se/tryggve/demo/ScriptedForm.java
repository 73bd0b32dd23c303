package se.tryggve.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import se.tryggve.demo.FormPage.Input;

/** Fills in a task's form as a person does: the fields that are there, then those that follow from the answers. */
final class ScriptedForm {

    private static final List<String> ALL = List.of("$all");

    private final FormPage form;
    private final boolean scripts;

    ScriptedForm(Page page, boolean scripts) {
        this.form = new FormPage(page);
        this.scripts = scripts;
    }

    void fill(Map<String, Object> answers) {
        Map<String, Object> waiting = answers;
        while (!waiting.isEmpty()) {
            Map<String, Object> hidden = new LinkedHashMap<>();
            waiting.forEach((name, value) -> answer(name, value, hidden));
            assertThat(hidden.keySet()).as("fields that the page does not show").isNotEqualTo(waiting.keySet());
            if (!hidden.isEmpty() && !scripts) {
                form.refresh();
            }
            waiting = hidden;
        }
    }

    void attach(Map<String, String> files) {
        files.forEach((name, resource) -> {
            Input picker = form.inputs(name).get(0);
            form.change(picker, scripts, () -> form.locate(picker).setInputFiles(path(resource)));
        });
    }

    private static Path path(String resource) {
        try {
            return new ClassPathResource(resource).getFile().toPath();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void answer(String name, Object value, Map<String, Object> hidden) {
        if (value instanceof List<?> rows && form.rows(name) >= 0) {
            lay(name, rows, hidden);
        } else if (!form.inputs(name).isEmpty()) {
            set(name, value);
        } else if (!List.of().equals(value)) {
            hidden.put(name, value);
        }
    }

    private void lay(String list, List<?> rows, Map<String, Object> hidden) {
        while (form.rows(list) < rows.size()) {
            form.addRow(list);
        }
        for (int last = form.rows(list) - 1; last >= rows.size(); last--) {
            form.removeRow(list, last);
        }
        for (int i = 0; i < rows.size(); i++) {
            String row = list + "[" + i + "].";
            ((Map<?, ?>) rows.get(i)).forEach((key, value) -> answer(row + key, value, hidden));
        }
    }

    private void set(String name, Object value) {
        for (Input input : form.inputs(name)) {
            boolean chosen = ALL.equals(value)
                    || (value instanceof List<?> values
                            ? values.contains(input.value())
                            : input.value().equals(value.toString()));
            switch (input.type()) {
                case "checkbox" -> check(input, value instanceof Boolean on ? on : chosen);
                case "radio" -> check(input, input.on() || chosen);
                default -> write(input, value.toString());
            }
        }
    }

    private void check(Input input, boolean on) {
        if (input.on() != on) {
            form.change(input, scripts, () -> form.locate(input).setChecked(on));
        }
    }

    private void write(Input input, String text) {
        if (input.value().equals(text)) {
            return;
        }
        Locator field = form.locate(input);
        form.change(input, scripts, () -> {
            if (input.type().equals("select-one")) {
                field.selectOption(text);
            } else {
                field.fill(text);
                field.blur();
            }
        });
    }
}
