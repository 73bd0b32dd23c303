package se.tryggve.casefile;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tryggve.browser.BrowserTest;
import se.tryggve.browser.Look;
import se.tryggve.browser.Visitor;

/** What EveryPageTest cannot open by its address: an empty list, a refused registration, a classified matter. */
class CaseBrowserTest extends BrowserTest {

    static Stream<Look> looks() {
        return Stream.of(
                Look.WIDE, Look.PHONE.inTheDark(), Look.PHONE.inEnglish().withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void whatRegisteringACaseLeadsToIsAccessibleInEveryLook(Look look) {
        Visitor officer =
                stranger(look).open("/cases").signIn("handlaggare.danderyd", se.tryggve.identity.Visitor.PASSWORD);

        officer.open("/cases?kind=guardApplication&status=concluded").approves();
        officer.open("/cases/new");
        officer.page().locator("main form [type=submit]").click();
        officer.picture("case-new-errors").approves();
        fill(officer, "no");
        officer.open("/cases").sees("Pendlarparkeringen");
        officer.open("/cases/new");
        fill(officer, "yes");
        officer.picture("case-classified").approves();
    }

    private static void fill(Visitor officer, String classified) {
        officer.page().locator("[name=classified][value=" + classified + "]").check();
        officer.page().locator("[name=kind][value=cameraSurveillance]").check();
        officer.page().locator("[name=title]").fill("Pendlarparkeringen vid Vendevägen");
        officer.page().locator("[name=received]").fill("2026-11-02");
        officer.page().locator("[name=placeName]").fill("Pendlarparkeringen");
        officer.page().locator("[name=placeType][value=carPark]").check();
        officer.page().locator("[name=applicantName]").fill("Danderyds kommun");
        officer.page().locator("[name=series][value=KS]").check();
        officer.page().locator("main form [type=submit]").click();
    }
}
