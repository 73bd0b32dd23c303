package se.tryggve.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person at a browser, who does what people do: opens pages, fills in fields by their labels, presses buttons. */
public final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final Look look;
    private final List<String> complaints = new ArrayList<>();

    /** Somebody at a browser of their own, who looks at the application at this address. */
    public Visitor(String baseUrl, Look look) {
        this.look = look;
        this.context = Chromium.get().newContext(look.options(baseUrl));
        context.setDefaultTimeout(15_000);
        context.addCookies(List.of(new Cookie("language", look.language()).setUrl(baseUrl)));
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
    }

    /** The page itself, for what this class has no word for. */
    public Page page() {
        return page;
    }

    /** Opens an address of the application. */
    public Visitor open(String path) {
        Response answer = page.navigate(path);
        assertThat(answer.status()).as(path).isLessThan(500);
        return this;
    }

    /** Signs in on the sign-in page. */
    public Visitor signIn(String user, String password) {
        open("/login");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(password);
        page.locator("main form [type=submit]").click();
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        return this;
    }

    /** Types into the field with this label. */
    public Visitor fill(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Chooses in the select box with this label by what the option says. */
    public Visitor choose(String label, String option) {
        field(label).selectOption(option);
        return this;
    }

    /** Ticks the checkbox or radio button with this label. */
    public Visitor tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        return this;
    }

    /** Presses the button that says this. */
    public Visitor press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        return this;
    }

    /** Follows the link that says this. */
    public Visitor follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** The text stands somewhere on the page; waits for it. */
    public Visitor sees(String text) {
        assertThat(page.locator("body")).containsText(text);
        return this;
    }

    /** The text does not stand on the page. */
    public Visitor doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
        return this;
    }

    /** The page's one heading of the first level says this. */
    public Visitor isAt(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
        return this;
    }

    /** The page keeps our promises: accessible, translated, nothing wider than the screen, nothing refused by the CSP. */
    public Visitor approves() {
        PagePromises.check(page, look, complaints);
        complaints.clear();
        return this;
    }

    /** Keeps a picture of the whole page in target/screenshots. */
    public Visitor picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(PICTURES.resolve(name + "-" + look.name() + ".png")));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(false))
                .first();
    }
}
