package se.tryggve.demo;

import static com.microsoft.playwright.options.WaitForSelectorState.ATTACHED;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The form on a task's page, field by field as it stands there now. */
final class FormPage {

    private static final String SEEN = "data-seen";
    private static final String INPUTS = """
            inputs => inputs.filter(input => input.type !== 'hidden').map(input => ({
              name: input.name, type: input.type, value: input.value, on: !!input.checked,
              live: input.hasAttribute('hx-post') }))""";

    private final Page page;
    private Map<String, List<Input>> inputs;

    FormPage(Page page) {
        this.page = page;
    }

    /** An input as it stands; {@code live} when a script shows the form again as soon as it changes. */
    record Input(String name, String type, String value, boolean on, boolean live) {

        private static Input of(Map<?, ?> seen) {
            return new Input(
                    seen.get("name").toString(),
                    seen.get("type").toString(),
                    seen.get("value").toString(),
                    (Boolean) seen.get("on"),
                    (Boolean) seen.get("live"));
        }

        private String selector() {
            String own = "#task-form [name='" + name + "']:not([type=hidden])";
            return List.of("checkbox", "radio").contains(type) ? own + "[value='" + value + "']" : own;
        }
    }

    /** The inputs of this name that a person can use. */
    List<Input> inputs(String name) {
        if (inputs == null) {
            List<?> all = (List<?>)
                    page.locator("#task-form :is(input, select, textarea)").evaluateAll(INPUTS);
            inputs = all.stream()
                    .map(seen -> Input.of((Map<?, ?>) seen))
                    .collect(Collectors.groupingBy(Input::name, LinkedHashMap::new, Collectors.toList()));
        }
        return inputs.getOrDefault(name, List.of());
    }

    Locator locate(Input input) {
        return page.locator(input.selector());
    }

    /** How many rows the list has; -1 if it is not on the page. */
    int rows(String list) {
        Locator fieldset = page.locator("#f-" + list.replace("].", "-").replace('[', '-') + ".form-list");
        return fieldset.count() == 0 ? -1 : fieldset.locator("> article").count();
    }

    /** Presses the button that adds a row. */
    void addRow(String list) {
        press(page.locator("button[name=_add][value='" + list + "']"));
    }

    /** Presses the button that takes away the last row. */
    void removeRow(String list, int last) {
        press(page.locator("button[name=_remove][value='" + list + "[" + last + "]']"));
    }

    /** Asks for the fields that follow from the answers so far; only where no script does it. */
    void refresh() {
        press(page.locator("noscript button[name=_refresh]"));
    }

    /** Presses a button that leads to another page, or to this page anew. */
    void press(Locator button) {
        anew("html", button::click);
        page.waitForLoadState();
        inputs = null;
    }

    /** Changes an input; where a script answers by showing the form again, waits until it has. */
    void change(Input input, boolean scripts, Runnable act) {
        if (scripts && input.live()) {
            anew("#form-fields", act);
        } else {
            act.run();
        }
    }

    private void anew(String element, Runnable act) {
        page.locator(element).evaluate("(element, seen) => element.setAttribute(seen, 'yes')", SEEN);
        act.run();
        page.waitForSelector(element + ":not([" + SEEN + "])", new Page.WaitForSelectorOptions().setState(ATTACHED));
        inputs = null;
    }
}
