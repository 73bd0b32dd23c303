package se.tryggve.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.browser.BrowserTest;
import se.tryggve.browser.Look;
import se.tryggve.browser.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** The list in the hands of an officer: as it is now without reloading, by keyboard, on paper, and with many tasks at once. */
class TaskListInTheBrowserTest extends BrowserTest {

    private static final String FIRST = "handlaggare.danderyd";
    private static final String SECOND = "handlaggare2.danderyd";
    private static final double LONG = 60_000;

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    private String title;
    private List<String> tasks;

    static List<Look> looks() {
        return List.of(Look.WIDE, Look.PHONE, Look.WIDE.withoutScripts());
    }

    @BeforeEach
    void register() {
        title = "Bevakning " + UUID.randomUUID().toString().substring(0, 8);
        tasks = Stream.generate(this::registered).limit(3).toList();
    }

    @Test
    void whatAColleagueDoesIsSeenWithoutReloadingAndTheKeyboardStaysOnItsRow() {
        Page page = loginAs(FIRST)
                .open("/tasks?view=unit&text=" + title.replace(" ", "+"))
                .page();
        page.keyboard().press("j");
        page.keyboard().press("j");
        page.keyboard().press("x");
        String focused = (String) page.evaluate("document.activeElement.closest('[data-row]').id");
        String other = tasks.stream()
                .filter(task -> !focused.endsWith(task))
                .findFirst()
                .orElseThrow();

        Visitor second = loginAs(SECOND).open("/tasks/" + other + "/take-over?view=unit");
        second.fill("Varför tar du över?", "Han är sjuk");
        second.press("Ta över uppgiften");

        assertThat(page.locator("#task-" + other)).containsText("Andra handläggaren", longer());
        assertThat(page.evaluate("document.activeElement.closest('[data-row]').id"))
                .isEqualTo(focused);
        assertThat(page.locator("#" + focused + " [data-tick]")).isChecked();
        assertThat(page.locator("#list-said")).hasText("Listan har ändrats och visas som den är nu.");
    }

    @Test
    void whoSignsOutInAnotherTabIsToldSoAndComesBackToTheSameList() {
        Visitor visitor = loginAs(FIRST).open("/tasks?view=unit&sort=-since");
        Page other = visitor.page().context().newPage();
        other.navigate("/tasks");
        other.locator(".account button").click();
        other.close();

        Locator told = visitor.page().locator("#list-ended");
        assertThat(told).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        assertThat(visitor.page().locator("#list-rows tbody tr").first()).isVisible();
        told.locator("a").click();
        visitor.page().locator("input[name=username]").fill(FIRST);
        visitor.page().locator("input[name=password]").fill(DemonstrationUsers.PASSWORD);
        visitor.page().locator("main form [type=submit]").click();
        visitor.isAt("Uppgifter");
        assertThat(visitor.page().url()).contains("/tasks?view=unit&sort=-since");
    }

    @Test
    void theKeyboardAloneFindsSortsAndOpensAndTheBackButtonReturnsThere() {
        Page page = loginAs(FIRST).open("/tasks?view=unit").page();
        page.keyboard().press("/");
        page.keyboard().type(title);
        page.keyboard().press("Enter");
        assertThat(page.locator("#list-rows tbody tr")).hasCount(3);
        page.locator("thead [aria-sort] a").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("thead [aria-sort=descending]")).isVisible();
        page.locator(".keys").waitFor();
        String list = page.url();
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Registrera behovet");
        page.goBack();
        assertThat(page.url()).isEqualTo(list);
        assertThat(page.locator("[data-unread]")).hasCount(2);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void manyTasksAreHandedOverExactlyAsShown(Look look) {
        Visitor visitor = loginAs(FIRST, look).open("/tasks?view=unit&text=" + title.replace(" ", "+"));
        visitor.approves().picture("list-many");
        tasks.subList(0, 2)
                .forEach(task -> visitor.page().locator("#tick-" + task).check());
        visitor.press("Lämna till kollega …").isAt("Lämna över flera uppgifter till en kollega");
        visitor.sees("De här 2 uppgifterna lämnas över").approves().picture("many");
        visitor.choose("Kollega", "Andra handläggaren, Danderyds kommun");
        visitor.fill("Varför lämnar du över?", "Semester").press("Lämna över 2 uppgifter");
        visitor.sees("2 uppgifter är överlämnade.");
        assertThat(visitor.page().locator("#list-rows tbody tr:has-text('Andra handläggaren')"))
                .hasCount(2);
        assertThat(jdbc.queryForObject(
                        "select count(*) from worklist_task where assignee = ? and id in (?, ?)",
                        Integer.class,
                        SECOND,
                        tasks.get(0),
                        tasks.get(1)))
                .isEqualTo(2);
    }

    @Test
    void nothingIsDoneWhenOneOfTheTasksHasChangedSinceItWasShown() {
        Visitor visitor = loginAs(FIRST).open("/tasks/many?act=release&task=" + tasks.get(0) + "&task=" + tasks.get(1));
        jdbc.update("update worklist_task set version = version + 1 where id = ?", tasks.get(1));
        visitor.press("Lägg tillbaka 2 uppgifter").sees("Inget har gjorts").approves();
        assertThat(jdbc.queryForObject(
                        "select count(*) from worklist_task where assignee = ? and id in (?, ?)",
                        Integer.class,
                        FIRST,
                        tasks.get(0),
                        tasks.get(1)))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyChoiceOpenedIsAccessibleAndTheListPrints(Look look) {
        Visitor visitor = loginAs(FIRST, look)
                .open("/tasks?view=unit&phase=Registrering&sort=-received&columns=due,received,phase");
        visitor.page().locator(".choose summary").click();
        visitor.approves().picture("list-choices");
        visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.page().locator(".tick").first()).isHidden();
        assertThat(visitor.page().locator(".chosen")).isVisible();
        visitor.picture("list-print");
    }

    private static LocatorAssertions.ContainsTextOptions longer() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(LONG);
    }

    /** The first task of a new case, which its officer has. */
    private String registered() {
        CaseScript whole = DemonstrationCases.script("morby-centrum", json);
        CaseScript.Registration sheet = whole.registration();
        CaseScript.Registration renamed = new CaseScript.Registration(
                sheet.kind(),
                title,
                sheet.received(),
                sheet.place(),
                sheet.address(),
                sheet.description(),
                sheet.placeType(),
                sheet.applicant(),
                sheet.organisationNumber());
        UUID caseId = run.play(new CaseScript(whole.by(), renamed, List.of())).value();
        return jdbc.queryForObject(
                "select id from worklist_task where case_id = ? and state = 'OPEN'", String.class, caseId);
    }
}
