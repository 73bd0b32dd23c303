package se.tryggve.worklist;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import se.tryggve.browser.BrowserTest;
import se.tryggve.browser.Look;
import se.tryggve.browser.Visitor;
import se.tryggve.demo.CaseRun;
import se.tryggve.demo.CaseScript;
import tools.jackson.databind.json.JsonMapper;

/** A task is added, changed, done and taken back as officers do it: wide, on a phone, without scripts. */
class AddedTaskBrowserTest extends BrowserTest {

    private static final String TITLE =
            "Ring trädgårdsmästaren om kabeldragningen genom förrådet vid pendlarparkeringen";

    @Autowired
    private CaseRun run;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    static Stream<Look> looks() {
        return Stream.of(Look.WIDE, Look.PHONE.inTheDark().inEnglish(), Look.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aTaskIsAddedChangedAndTakenBack(Look look) throws IOException {
        String address = "/cases/" + aCase();
        Visitor officer = loginAs("handlaggare.danderyd", look);
        Page page = officer.open(address).page();
        follow(officer, "#added a.button");
        page.locator("main form [type=submit]").click();
        assertThat(page.locator(".error-summary")).isVisible();
        officer.picture("added-errors").approves();
        page.locator("#title").fill(TITLE);
        page.locator("#what").fill("Fråga om kabeln får gå genom förrådet.\nTa med ritningen.");
        page.locator("#due")
                .fill(LocalDate.now(clock.withZone(legalZone)).plusDays(9).toString());
        page.locator("#document").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.locator("main form [type=submit]").click();
        assertThat(page.locator("#added tbody tr")).hasCount(1);
        officer.picture("added-section").approves();
        follow(officer, "#added tbody a").picture("added-change").approves();
        follow(officer, "main .panel .actions a").picture("added-task").approves();
        officer.open(address);
        follow(officer, "#added tbody a");
        page.locator("#why").fill("Behövs inte längre");
        page.locator("main form [type=submit]").last().click();
        assertThat(page.locator("#added tbody tr")).hasCount(1);
        officer.picture("added-taken-back").approves();
    }

    /** Waits for the whole page, which a click does not. */
    private static Visitor follow(Visitor visitor, String link) {
        return visitor.open(visitor.page().locator(link).first().getAttribute("href"));
    }

    private String aCase() throws IOException {
        CaseScript whole = json.readValue(
                new ClassPathResource("demonstration/vendevagen-2019.json").getContentAsByteArray(), CaseScript.class);
        return run.play(new CaseScript(
                        whole.by(), whole.registration(), whole.steps().subList(0, 3)))
                .toString();
    }
}
