package se.tryggve.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tryggve.browser.BrowserTest;
import se.tryggve.browser.Look;
import se.tryggve.browser.Visitor;
import se.tryggve.intake.Samples;

/** Documents and notes as officers add them: with and without scripts, with the mouse and with the keyboard alone. */
class UploadBrowserTest extends BrowserTest {

    private static final String LONG =
            "Situationsplan över pendlarparkeringen vid Vendevägen med kameraplaceringar och upptagningsområden version 3.pdf";

    static Stream<Look> looks() {
        return Stream.of(
                Look.WIDE,
                Look.PHONE,
                Look.PHONE.inTheDark().inEnglish(),
                Look.WIDE.withoutScripts(),
                Look.PHONE.withoutScripts());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void filesAreChosenRefusedPutRightAndFiled(Look look) {
        Visitor officer = loginAs("handlaggare.danderyd", look);
        String address = newCase(officer);
        officer.open(address).picture("documents-none").approves();
        officer.open(address + "/uploads").picture("uploads-empty").approves();
        Page page = officer.page();
        page.locator("#files").setInputFiles(new FilePayload[] {
            file(LONG, Samples.pdf("Plan")), file("foto.jpg", Samples.jpeg()), file("tom.pdf", new byte[0])
        });
        if (!look.scripts()) {
            page.locator("[data-without-script]").click();
        }
        assertThat(page.locator(".uploads li")).hasCount(2);
        assertThat(page.locator("[role=alert]").first()).containsText("tom.pdf");
        officer.picture("uploads-waiting").approves();
        page.locator(".uploads input[type=text]").nth(1).fill("Foto från platsen");
        page.locator("main form [type=submit]:visible").last().click();
        assertThat(page.locator(".error-summary")).isVisible();
        assertThat(page.locator(".uploads input[type=text]").nth(1)).hasValue("Foto från platsen");
        officer.picture("uploads-errors").approves();
        page.locator("#kind").selectOption("DRAWING");
        page.locator("[name=origin][value=received]").check();
        page.locator("#sender").fill("Fastighetsägarna i Danderyd, genom ombud");
        page.locator("#provision").selectOption("OSL_18_8");
        page.locator("main form [type=submit]:visible").last().click();
        assertThat(page.locator("#documents tbody tr")).hasCount(2);
        officer.picture("documents-added").approves();
        documents(officer, address);
        note(officer, address);
    }

    private void documents(Visitor officer, String address) {
        Page page = officer.page();
        page.locator("#documents tbody a").last().click();
        officer.picture("document-one").approves();
        page.navigate(address);
        page.locator("#documents tbody a").first().click();
        officer.picture("document-two").approves();
        page.locator("a[href$='/versions']").click();
        officer.picture("version-new").approves();
        page.locator("#files").setInputFiles(file("foto.jpg", Samples.jpeg()));
        page.locator("main form [type=submit]").click();
        assertThat(page.locator("main")).containsText("2");
        officer.picture("version-done").approves();
    }

    private void note(Visitor officer, String address) {
        Page page = officer.page();
        page.navigate(address);
        page.locator("#documents details > summary").first().click();
        officer.picture("note-open").approves();
        page.locator("#subject").fill("Samtal med fastighetsägaren");
        page.locator("#documents form [type=submit]").click();
        assertThat(page.locator(".error-summary")).isVisible();
        officer.picture("note-errors").approves();
        page.locator("#text")
                .fill("Fastighetsägaren berättade att belysningen vid tunneln är trasig.\nDen lagas på fredag.");
        page.locator("main form [type=submit]").click();
        assertThat(page.locator("#timeline")).containsText("Samtal med fastighetsägaren");
        page.locator("#documents tbody a").first().click();
        officer.picture("note-read").approves();
    }

    @Test
    void filesAreDroppedAndEverythingIsReachedWithTheKeyboard() {
        Visitor officer = loginAs("handlaggare.danderyd");
        String address = newCase(officer);
        officer.open(address + "/uploads");
        Page page = officer.page();
        page.evaluate("""
                () => {
                  const files = new DataTransfer();
                  files.items.add(new File(["%PDF-1.4 släppt"], "släppt.pdf", { type: "application/pdf" }));
                  const place = document.querySelector("[data-drop]");
                  place.dispatchEvent(new DragEvent("dragover", { dataTransfer: files, bubbles: true, cancelable: true }));
                  place.dispatchEvent(new DragEvent("drop", { dataTransfer: files, bubbles: true, cancelable: true }));
                }""");
        assertThat(page.locator(".uploads li")).hasCount(1);
        assertThat(page.locator("[data-progress]")).containsText("Klart.");
        page.locator(".uploads input[type=text]").focus();
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).containsText("Ta bort släppt.pdf");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasId("kind");
        page.keyboard().type("Karta");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.locator(".uploads input[type=text]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("#documents tbody tr")).hasCount(1);
        officer.sees("En handling är tillagd i ärendet");
    }

    @Test
    void aFileThatWaitsIsTakenAwayWithoutLeavingThePage() {
        Visitor officer = loginAs("handlaggare.danderyd");
        officer.open(newCase(officer) + "/uploads");
        Page page = officer.page();
        page.locator("#sender").fill("Skrivet");
        page.locator("#files").setInputFiles(file("en.pdf", Samples.pdf("1")));
        Locator waiting = page.locator(".uploads li");
        assertThat(waiting).hasCount(1);
        officer.press("Ta bort en.pdf");
        assertThat(waiting).hasCount(0);
        assertThat(page.locator("#sender")).hasValue("Skrivet");
    }

    private String newCase(Visitor officer) {
        officer.open("/cases/new");
        Page page = officer.page();
        page.locator("[name=classified][value=no]").check();
        page.locator("[name=kind][value=cameraSurveillance]").check();
        page.locator("[name=title]").fill("Pendlarparkeringen vid Vendevägen");
        page.locator("[name=received]").fill("2026-11-02");
        page.locator("[name=placeName]").fill("Pendlarparkeringen");
        page.locator("[name=placeType][value=carPark]").check();
        page.locator("[name=applicantName]").fill("Danderyds kommun");
        page.locator("[name=series][value=KS]").check();
        page.locator("main form [type=submit]").click();
        page.waitForURL(java.util.regex.Pattern.compile(".*/cases/[0-9a-f-]{36}.*"));
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, "application/octet-stream", content);
    }
}
