package se.tryggve.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.browser.BrowserTest;
import tools.jackson.databind.json.JsonMapper;

/** An officer goes on typing while the form is on its way to the server and back. */
class TypingGoesOnTest extends BrowserTest {

    private static final String LASTING = "[name=lastingSurveillance][value=no]";
    private static final String REASON = "[name=exemptionReason]";

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    @Test
    void whatIsTypedMeanwhileStays() {
        Page page = loginAs("handlaggare.danderyd")
                .open("/tasks/" + exemptionTask())
                .page();
        List<Route> held = new ArrayList<>();
        page.route("**/draft", held::add);

        page.waitForRequest("**/draft", () -> page.locator(LASTING).check());
        page.locator(REASON).fill("Skrivet medan svaret var på väg");
        page.unroute("**/draft");
        held.forEach(Route::resume);

        assertThat(page.locator("#form-saved")).hasText(Pattern.compile("Sparat .*"));
        assertThat(page.locator(LASTING)).isChecked();
        assertThat(page.locator(REASON)).hasValue("Skrivet medan svaret var på väg");
    }

    @Test
    void whatIsSentWhileTheFormIsBeingSavedIsNoConflictWithItself() {
        Page page = loginAs("handlaggare.danderyd")
                .open("/tasks/" + exemptionTask())
                .page();
        List<Route> held = new ArrayList<>();
        page.route("**/draft", held::add);

        page.waitForRequest("**/draft", () -> page.locator(LASTING).check());
        page.locator(REASON).fill("Skrivet medan formuläret sparades");
        page.getByText("Skicka in och gå vidare").click();
        page.unroute("**/draft");
        held.forEach(Route::resume);

        assertThat(page.locator("#form-errors")).isVisible();
        assertThat(page.locator("#form-conflict")).hasCount(0);
        assertThat(page.locator(REASON)).hasValue("Skrivet medan formuläret sparades");
    }

    private String exemptionTask() {
        CaseScript whole = DemonstrationCases.script("vendevagen-2019", json);
        CaseScript begun =
                new CaseScript(whole.by(), whole.registration(), whole.steps().subList(0, 1));
        return jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'",
                String.class,
                run.play(begun).value());
    }
}
