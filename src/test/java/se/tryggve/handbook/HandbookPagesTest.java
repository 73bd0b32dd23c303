package se.tryggve.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.StepDescription;
import se.tryggve.workflow.TableFiles;
import se.tryggve.workflow.XmlTree;

/** The handbook as readers meet it: page, picture, table, paper. */
class HandbookPagesTest extends TryggveTest {

    @Autowired
    private Models models;

    @Autowired
    private TableFiles tables;

    private Visitor reader;

    @BeforeEach
    void signIn() {
        reader = new Visitor(port).signedInAs("handlaggare.danderyd");
    }

    @Test
    void theTwinTellsEveryNodeOfEveryProcessOnceAndLeadsOnlyToLinesThatAreThere() {
        for (ProcessDescription process : models.current()) {
            Document page = page("/handbook/" + process.key());
            for (StepDescription step : process.steps()) {
                if (!step.name().isEmpty()) {
                    assertThat(page.select("#twin-" + step.element()))
                            .as(step.element())
                            .hasSize(1);
                }
            }
            assertThat(page.select(".twin a[href^=#], .steps a[href^=#]"))
                    .allSatisfy(link -> assertThat(
                                    page.getElementById(link.attr("href").substring(1)))
                            .as("%s in %s", link.outerHtml(), process.key())
                            .isNotNull());
        }
    }

    @Test
    void theContentsTellEveryProcessOnceFromTheWayOfACaseToWhatComesFromOutside() {
        Document page = page("/handbook");

        assertThat(page.select("[aria-labelledby=part-main] h3 a").eachAttr("href"))
                .containsExactlyInAnyOrder("/handbook/cameraSurveillance", "/handbook/guardApplication");
        assertThat(page.select("[aria-labelledby=part-called] h3 a").eachAttr("href"))
                .contains("/handbook/referral", "/handbook/decision")
                .doesNotContain("/handbook/companySupervision");
        assertThat(page.select("[aria-labelledby^=part-] h3 a")).hasSameSizeAs(models.current());
    }

    @Test
    void whoRegistersAnEventIsToldWithTheAuthorityOfEach() {
        assertThat(page("/handbook/disclosure").selectFirst(".twin").text())
                .contains("Handläggare (Kommun) eller Registrator (Kommun)", "Handläggare (Länsstyrelse)");
    }

    @Test
    void aChoiceIsToldWithItsAnswersBelowItAndALoopLeadsBack() {
        Element twin = page("/handbook/cameraSurveillance").selectFirst(".twin");

        assertThat(twin.select("li li").eachText()).anyMatch(line -> line.startsWith("”Egen bedömning”: Kommunen gör"));
        assertThat(twin.text()).contains("Gå tillbaka till").contains("Delprocessen ”");
    }

    @Test
    void aTimerOfTheReferralIsToldInPlainSwedish() {
        assertThat(page("/handbook/referral").selectFirst(".twin").text())
                .contains("tidpunkt: slutet av dagen ”Svara på frågan”")
                .contains("fortsätter det ändå")
                .doesNotContain("${");
    }

    @Test
    void aStepSaysWhatItsFormAsksAndLeadsToItsStatute() {
        Element step = page("/handbook/referral").getElementById("userTask_givePoliceStatement");

        assertThat(step.text()).contains("Perioden börjar (dag eller tid, måste fyllas i)", "Skadegörelse");
        assertThat(step.select(".law a").eachAttr("href")).contains("https://rkrattsbaser.gov.se/sfst?bet=2018:1200");
    }

    @Test
    void everyTableReadsAsATableWithoutFeelAndIsReachedFromTheStepThatAsksIt() {
        tables.current()
                .forEach(table -> assertThat(page("/tables/" + table.key())
                                .select(".decision-sheet td")
                                .eachText())
                        .as(table.key())
                        .isNotEmpty()
                        .noneMatch(cell ->
                                cell.contains("date(") || cell.contains("list contains") || cell.contains("\"")));
        assertThat(page("/handbook/cameraSurveillance").select(".steps a").eachAttr("href"))
                .anyMatch(address -> address.startsWith("/tables/legalRegime?asked="));
        assertThat(page("/tables/legalRegime").text())
                .contains("Högst en rad får passa", "till och med 30 juni 2013", "Tabellen används i:");
    }

    @Test
    void everyModelIsDrawnOnTheServerWithEveryNameInIt() {
        for (ProcessDescription process : models.current()) {
            String svg = new String(
                    reader.download("/models/" + process.definitionId() + "/picture"), StandardCharsets.UTF_8);
            String drawn = Jsoup.parse(svg).select("text").eachText().toString().replaceAll("\\W", "");
            assertThat(XmlTree.read(svg.getBytes(StandardCharsets.UTF_8))
                            .getDocumentElement()
                            .getLocalName())
                    .isEqualTo("svg");
            process.steps().stream()
                    .filter(step -> step.type().equals("userTask"))
                    .forEach(step -> assertThat(drawn)
                            .contains(step.name().replaceAll("\\W", "").substring(0, 5)));
        }
    }

    @Test
    void theWholeHandbookIsOnePdfWithPageNumbersInItsContents() throws Exception {
        byte[] pdf = reader.download("/handbook/whole.pdf");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            String text = new PDFTextStripper().getText(document);
            List<String> names =
                    models.current().stream().map(ProcessDescription::name).toList();
            assertThat(text).contains(names).contains("Innehåll", "Tabell: Vilka regler gäller?");
            assertThat(text).containsPattern("Remiss[ .]+\\d+");
        }
    }

    @Test
    void whoIsNotSignedInReadsNothingUnlessTheInstallationSaysSo() {
        assertThat(List.of("/handbook", "/handbook/referral", "/tables/legalRegime", "/handbook/whole.pdf"))
                .allSatisfy(address -> assertThat(
                                new Visitor(port).get(address).headers().firstValue("location"))
                        .hasValueSatisfying(place -> assertThat(place).endsWith("/login")));
    }

    private Document page(String address) {
        return Jsoup.parse(reader.get(address).body());
    }
}
