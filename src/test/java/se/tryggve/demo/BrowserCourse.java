package se.tryggve.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.browser.Look;
import se.tryggve.browser.Visitor;
import se.tryggve.workflow.Processes;

/** Plays a case script on the pages: each officer signs in, finds the task in the list, takes it, fills it in and sends it. */
final class BrowserCourse {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Duration AUTOMATIC_STEPS = Duration.ofSeconds(30);
    private static final Set<String> APPROVED = ConcurrentHashMap.newKeySet();

    private final Look look;
    private final Function<String, Visitor> door;
    private final ApplicationContext application;
    private final Map<String, Visitor> people = new LinkedHashMap<>();
    private UUID caseId;
    private String title;

    BrowserCourse(Look look, Function<String, Visitor> door, ApplicationContext application) {
        this.look = look;
        this.door = door;
        this.application = application;
    }

    /** Registers the case on the page. */
    BrowserCourse registers(CaseScript script) {
        CaseScript.Registration asked = script.registration();
        Visitor officer = person(script.by()).open("/cases/new");
        officer.tick("Nej").tick(words("casefile.kind." + asked.kind()));
        officer.fill(words("casefile.new.title"), asked.title())
                .fill(
                        words("casefile.new.received"),
                        application.getBean(ScriptDates.class).in(asked.received()))
                .fill(words("casefile.new.placeName"), asked.place())
                .fill(words("casefile.new.placeAddress"), asked.address())
                .fill(words("casefile.new.placeDescription"), asked.description())
                .tick(words("casefile.placeType." + asked.placeType()))
                .fill(words("casefile.new.applicantName"), asked.applicant())
                .fill(words("casefile.new.applicantNumber"), asked.organisationNumber())
                .press("Registrera ärendet")
                .isAt(asked.title())
                .sees("Ärendet är registrerat med nummer");
        title = asked.title();
        caseId = UUID.fromString(officer.page().url().replaceAll(".*/cases/", ""));
        return this;
    }

    /** Takes every step, each as the person who takes it. */
    BrowserCourse takes(List<CaseScript.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            CaseScript.Step step = steps.get(i);
            try {
                take(step);
            } catch (RuntimeException | AssertionError fault) {
                throw new AssertionError("step " + (i + 1) + ", " + step.task() + " by " + step.by(), fault);
            }
        }
        return this;
    }

    /** The case as this officer reads it, when everything automatic has been done. */
    Visitor readBy(String user) {
        settle();
        return person(user).open("/cases/" + caseId);
    }

    private void take(CaseScript.Step step) {
        settle();
        Visitor officer = person(step.by());
        FormPage form = new FormPage(officer.page());
        arrive(officer, taskOf(step));
        String name = officer.page().locator("h1").textContent();
        Locator claim = button(officer, "Ta uppgiften");
        if (claim.count() > 0) {
            form.press(claim);
            officer.sees("Du har tagit uppgiften.");
        }
        ScriptedForm sheet = new ScriptedForm(officer.page(), look.scripts());
        sheet.fill(application.getBean(ScriptDates.class).in(step.answers()));
        sheet.attach(step.files());
        if (look.equals(Look.WIDE) && APPROVED.add(step.task())) {
            officer.approves();
        }
        Locator look = button(officer, "Granska och bekräfta");
        form.press(look.count() > 0 ? look : button(officer, "Skicka in och gå vidare"));
        assertThat(officer.page().locator("#form-errors").allTextContents())
                .as("what the form refuses")
                .isEmpty();
        confirm(officer, step);
        officer.sees("”" + name + "” är klar.");
    }

    /** A public act is shown first, exactly as it will be, and then asked for once. */
    private void confirm(Visitor officer, CaseScript.Step step) {
        if (!officer.page().url().contains("/preview")) {
            return;
        }
        officer.sees("När du bekräftar går det inte att ångra");
        if (look.equals(Look.WIDE) && APPROVED.add(step.task() + " preview")) {
            officer.picture("preview-" + step.task()).approves();
        }
        new FormPage(officer.page()).press(officer.page().locator("#confirm"));
    }

    /** The task before has led here, or it stands under Mina, or is to be taken from Lediga. */
    private void arrive(Visitor officer, String task) {
        if (officer.page().url().matches(".*/tasks/" + task + "([?#].*)?")) {
            return;
        }
        FormPage list = new FormPage(officer.page());
        for (String view : List.of("mine", "unassigned")) {
            officer.open("/tasks?view=" + view + "&text=" + URLEncoder.encode(title, StandardCharsets.UTF_8));
            Locator link = officer.page().locator("tr[id='task-" + task + "'] th a");
            Locator more = officer.page().locator("main a.button[href*=after]");
            while (link.count() == 0 && more.count() > 0) {
                list.press(more);
            }
            if (link.count() > 0) {
                list.press(link);
                return;
            }
        }
        throw new AssertionError("The task stands neither under Mina nor under Lediga");
    }

    private static Locator button(Visitor officer, String says) {
        return officer.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(says).setExact(true));
    }

    private String taskOf(CaseScript.Step step) {
        List<String> open = application
                .getBean(JdbcTemplate.class)
                .queryForList(
                        "select id from worklist_task where case_id = ? and element = ? and state = 'OPEN'",
                        String.class,
                        caseId,
                        step.task());
        assertThat(open).as("open tasks " + step.task()).hasSize(1);
        return open.get(0);
    }

    private void settle() {
        assertThat(application.getBean(Processes.class).awaitQuiet(caseId, AUTOMATIC_STEPS))
                .as("the automatic steps are done")
                .isTrue();
    }

    private Visitor person(String user) {
        return people.computeIfAbsent(user, door);
    }

    private String words(String key) {
        return application.getMessage(key, null, SWEDISH);
    }
}
