package se.tryggve.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import se.tryggve.browser.BrowserTest;
import se.tryggve.browser.Look;
import se.tryggve.browser.Visitor;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The real cases, from registration to the last step, on the pages that the officers use. */
class CasesInTheBrowserTest extends BrowserTest {

    private static final TypeReference<List<CaseScript.Step>> STEPS = new TypeReference<>() {};
    private static final Pattern ROUND_THE_CLOCK = Pattern.compile("dygnet runt", Pattern.CASE_INSENSITIVE);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JsonMapper json;

    static List<Look> withAndWithoutScripts() {
        return List.of(Look.WIDE, Look.WIDE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutScripts")
    void atVendevagenTheCarParkIsGrantedRoundTheClockAndTheOthersRefused(Look look) {
        Visitor officer = played("vendevagen-2019", look);

        assertDecided(officer, "K1 Infartsparkeringen", "Bifalls", "I drift sedan");
        assertThat(granted(officer, "K1 Infartsparkeringen")).containsText(ROUND_THE_CLOCK);
        assertDecided(officer, "K2 Gångtunneln under E18", "Avslås", "Inte i drift");
        assertDecided(officer, "K3 Gångvägen till Mörbyskolan, första kameran", "Avslås", "Inte i drift");
        assertDecided(officer, "K4 Gångvägen till Mörbyskolan, andra kameran", "Avslås", "Inte i drift");
        officer.sees("I drift. Nästa översyn");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutScripts")
    void atMorbyCentrumTheMunicipalityDecidesAfterLookingForAnExemption(Look look) {
        Visitor officer = played("morby-centrum", look);

        assertDecided(officer, "M1 Hållplatserna", "Bifalls", "I drift sedan");
        assertDecided(officer, "M2 Platsen framför centrum", "Bifalls delvis", "I drift sedan");
        officer.sees("I drift. Nästa översyn");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutScripts")
    void roundTheHospitalThePoliceGrantOneOfTheAreasAndTheGuardsStart(Look look) {
        Visitor officer = played("ordningsvakter-danderyds-sjukhus", look);

        assertDecided(officer, "Platsen vid bussterminalen", "Bifalls", "I drift sedan");
        assertDecided(officer, "Gångvägarna till terminalen", "Avslås", "Inte i drift");
        officer.sees("I drift. Nästa översyn");
    }

    @ParameterizedTest
    @MethodSource("withAndWithoutScripts")
    void atTheRecyclingStationsTheCountyBoardCertifiesTheCompanyAndTheRoundsStart(Look look) {
        Visitor officer = played("vaktare-atervinningsstationer", look);

        assertThat(row(officer, "Återvinningsstationerna").locator("td").last()).containsText("I drift sedan");
        officer.sees("I drift. Nästa översyn");
    }

    /** The demonstration's steps, and those that it leaves to whoever tries it; then the case as the municipality sees it. */
    private Visitor played(String name, Look look) {
        CaseScript script = DemonstrationCases.script(name, json);
        return new BrowserCourse(look, user -> loginAs(user, look), application)
                .registers(script)
                .takes(script.steps())
                .takes(rest(name))
                .readBy("handlaggare.danderyd");
    }

    private List<CaseScript.Step> rest(String name) {
        ClassPathResource left = new ClassPathResource("continuations/" + name + ".json");
        try {
            return left.exists() ? json.readValue(left.getContentAsByteArray(), STEPS) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void assertDecided(Visitor officer, String label, String outcome, String operation) {
        assertThat(granted(officer, label)).containsText(outcome);
        assertThat(row(officer, label).locator("td").last()).containsText(operation);
    }

    private static Locator granted(Visitor officer, String label) {
        return row(officer, label).locator("td").nth(1);
    }

    private static Locator row(Visitor officer, String label) {
        return officer.page().locator("#measures tr").filter(new Locator.FilterOptions().setHasText(label));
    }
}
