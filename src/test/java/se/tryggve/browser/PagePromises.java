package se.tryggve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What every page promises, whoever looks at it. */
final class PagePromises {

    private static final String REACHING_OUT = """
            () => [...document.querySelectorAll("body *")]
              .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth)
              .slice(-3).map((part) => part.outerHTML.slice(0, 200)).join("\\n")""";

    private PagePromises() {}

    static void check(Page page, Look look, List<String> complaints) {
        assertThat(page.locator("h1").count()).as("one h1 on " + page.url()).isEqualTo(1);
        assertThat(page.content())
                .as("untranslated text on " + page.url())
                .doesNotContainPattern("\\?\\?[a-zA-Z.]+_(sv|en)\\?\\?");
        assertThat(complaints)
                .as("the browser complains on " + page.url())
                .filteredOn(complaint -> !isRefusal(complaint, page.url()))
                .isEmpty();
        if (look.scripts()) {
            checkWidth(page, look);
            checkAccessibility(page);
        }
    }

    /** The browser also logs it when the page itself says that something is refused or missing. */
    private static boolean isRefusal(String complaint, String address) {
        String page = address.replaceFirst("#.*", "");
        return complaint.startsWith("Failed to load resource: the server responded with a status of 4")
                && complaint.contains(" " + page + ":");
    }

    private static void checkWidth(Page page, Look look) {
        int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
        assertThat(width)
                .as(() -> "width of " + page.url() + ", where these reach out: " + page.evaluate(REACHING_OUT))
                .isLessThanOrEqualTo(look.width());
    }

    /** The picture of a process is left out: its text twin on the same page is what is read. */
    private static void checkAccessibility(Page page) {
        List<Rule> violations =
                new AxeBuilder(page).exclude(".diagram-canvas svg").analyze().getViolations();
        assertThat(violations.stream().map(PagePromises::describe).toList())
                .as("axe on " + page.url())
                .isEmpty();
    }

    private static String describe(Rule rule) {
        List<String> where = rule.getNodes().stream().map(CheckedNode::getHtml).toList();
        return rule.getId() + ": " + rule.getHelp() + " " + where;
    }
}
