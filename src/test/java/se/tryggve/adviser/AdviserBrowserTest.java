package se.tryggve.adviser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import se.tryggve.browser.BrowserTest;
import se.tryggve.browser.Look;
import se.tryggve.browser.Visitor;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.NewCase;
import se.tryggve.casefile.Party;
import se.tryggve.casefile.PartyKind;
import se.tryggve.casefile.Place;
import se.tryggve.casefile.PlaceType;
import se.tryggve.casefile.RegistryDesk;
import se.tryggve.intake.Samples;

/** A question to somebody outside as the officer and the adviser see it, from the first page to the answer in the list. */
class AdviserBrowserTest extends BrowserTest {

    private static final String OFFICER = "handlaggare.danderyd";
    private static final String NAME = "Eva Lundström-Wachtmeister, dataskyddsombud, Datarådet Konsult i Stockholm AB";
    private static final Pattern LINK = Pattern.compile("/answers/[A-Za-z0-9_-]{43}");

    @Autowired
    private RegistryDesk desk;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    static Stream<Look> looks() {
        return Stream.of(Look.WIDE, Look.PHONE.inTheDark(), Look.PHONE.inEnglish(), Look.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aQuestionGoesOutAndItsAnswerComesIn(Look look) {
        UUID caseId = open();
        String address = "/cases/" + caseId;
        Visitor officer = loginAs(OFFICER, look);
        note(officer, address);
        String code = ask(officer, address);
        Visitor adviser = stranger(look);
        enter(adviser, link(caseId), code);
        answer(adviser);
        officer.open(address + "#advisers").picture("adviser-case").approves();
        follow(officer, "#advisers tbody a").picture("adviser-answered").approves();
        officer.open(address);
        follow(officer, "#added tbody a").picture("added-task-of-answer").approves();
        follow(officer, "main .panel .actions a").picture("added-task-in-list").approves();
    }

    /** Waits for the whole page, which a click does not. */
    private static Visitor follow(Visitor visitor, String link) {
        return visitor.open(visitor.page().locator(link).first().getAttribute("href"));
    }

    /** Waits for the page that the press leads to, which a click does not. */
    private static void press(Page page, String button) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() != 302,
                () -> page.locator(button).click());
        page.waitForLoadState();
    }

    private UUID open() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        OFFICER, "", AuthorityUtils.createAuthorityList()));
        try {
            return desk.open(new NewCase(
                            CaseKind.CAMERA_SURVEILLANCE,
                            "Pendlarparkeringen vid Vendevägen",
                            LocalDate.now(clock.withZone(legalZone)),
                            new Place("Pendlarparkeringen vid Vendevägen", null, "Danderyd", PlaceType.CAR_PARK),
                            new Party(PartyKind.APPLICANT, "Danderyds kommun", null),
                            null))
                    .value();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void note(Visitor officer, String address) {
        Page page = officer.open(address + "/file-notes").page();
        page.locator("#subject").fill("Samtal med trafikenheten om belysningen");
        page.locator("#text").fill("Belysningen på östra sidan byts i vår.\nKameran kan sitta på samma stolpe.");
        press(page, "main form [type=submit]");
    }

    private static String ask(Visitor officer, String address) {
        Page page = officer.open(address + "/advisers").picture("adviser-empty").page();
        press(page, "main form [type=submit]");
        assertThat(page.locator(".error-summary")).isVisible();
        officer.picture("adviser-errors").approves();
        page.locator("#name").fill(NAME);
        page.locator("#email").fill("eva.lundstrom.wachtmeister@dataradet-konsult.example.se");
        page.locator("#question")
                .fill("Räcker 24 timmars lagring för det syfte som utredningen beskriver?\n\n"
                        + "Vi vill också veta om masken över bostadshusets fönster är tillräcklig.");
        page.locator("[name=papers]").first().check();
        press(page, "main form [type=submit]");
        assertThat(page.locator("main article")).hasCount(1);
        officer.picture("adviser-preview").approves();
        press(page, "[name=act][value=send]");
        assertThat(page.locator(".secret")).isVisible();
        officer.picture("adviser-code").approves();
        return page.locator(".secret").textContent();
    }

    /** As it stands in the letter. */
    private String link(UUID caseId) {
        Matcher link = LINK.matcher(jdbc.queryForObject(
                "select m.body from message_mail m join adviser_question q on m.event = 'adviser:' || q.id || ':link:1'"
                        + " where q.case_id = ?",
                String.class,
                caseId));
        org.assertj.core.api.Assertions.assertThat(link.find()).isTrue();
        return link.group();
    }

    private static void enter(Visitor adviser, String link, String code) {
        Page page = adviser.open(link).picture("answer-enter").approves().page();
        page.locator("#code").fill("fel kod");
        press(page, "main form [type=submit]");
        assertThat(page.locator("#code-error")).isVisible();
        adviser.picture("answer-refused").approves();
        page.locator("#code").fill(code.toUpperCase(java.util.Locale.ROOT));
        press(page, "main form [type=submit]");
        assertThat(page.locator("#answer")).isVisible();
    }

    private static void answer(Visitor adviser) {
        Page page = adviser.page();
        page.locator("main article summary").click();
        adviser.picture("answer-question").approves();
        press(page, "main form [type=submit]");
        assertThat(page.locator(".error-summary")).isVisible();
        adviser.picture("answer-errors").approves();
        page.locator("#answer").fill("Ja, 24 timmar räcker om larmet lämnas till väktaren samma natt.");
        page.locator("#files").setInputFiles(new FilePayload("utlatande.pdf", "application/pdf", Samples.pdf("Råd")));
        press(page, "main form [type=submit]");
        assertThat(page.locator("#answer")).hasCount(0);
        assertThat(page.locator("main .flash")).isVisible();
        adviser.picture("answer-thanks").approves();
    }
}
