package se.tryggve.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.TryggveTest;
import se.tryggve.handbook.internal.DiagramDrawing;
import se.tryggve.handbook.internal.ModelTeller;
import se.tryggve.handbook.internal.Telling;
import se.tryggve.identity.Visitor;
import se.tryggve.workflow.ModelDrawing;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.XmlTree;

/** Models that nobody here wrote, placed under bpmn/ of the tests: told and drawn, or said not to be. */
class ForeignModelsTest extends TryggveTest {

    private static final List<String> NODES =
            List.of("Task", "task", "Event", "Gateway", "subProcess", "transaction", "callActivity");

    @Autowired
    private Models models;

    @Autowired
    private ModelTeller teller;

    private Visitor reader;

    @BeforeEach
    void signIn() {
        reader = new Visitor(port).signedInAs("handlaggare.danderyd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foreignCollaboration", "foreignEvents", "foreignLoops", "foreignChoreography"})
    void everyNodeHasALineOfItsOwnOrOfAnother(String id) {
        ModelDrawing drawing = models.drawings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        Document page = page(id);

        XmlTree.all(XmlTree.read(drawing.bpmn()), "*")
                .filter(element -> NODES.stream().anyMatch(element.getLocalName()::endsWith))
                .filter(element -> !element.getAttribute("name").isEmpty())
                .forEach(element -> assertThat(page.select("#twin-" + element.getAttribute("id")))
                        .as(element.getAttribute("name"))
                        .hasSize(1));
        assertThat(page.select(".twin a[href^=#]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
    }

    @Test
    void poolsMessagesDataAndNotesAreToldAfterTheFlows() {
        assertThat(page("foreignCollaboration").select(".twin").text())
                .contains("I ”Gästen” går det till så här:")
                .contains("Det som händer först avgör vägen:")
                .contains("efter 1 timme 30 minuter")
                .contains("Gå tillbaka till")
                .contains("”Beställ” skickar ”beställningen” till ”Beställning kom”.")
                .contains("deltagaren ”Banken”")
                .contains("Uppgiften ”Receptet” hör till flödet. Den läses av ”Gör sallad”.")
                .contains("Anmärkning till ”Laga rätten”: ”Serveras varmt”")
                .contains("det som hör till ”Tillbehör”")
                .doesNotContain("som inte berättas");
    }

    @Test
    void eventsOfEveryKindAreToldByWhatTheyWaitForAndSetOff() {
        assertThat(page("foreignEvents").select(".twin").text())
                .contains("gång på gång, med 1 dag emellan")
                .contains("när signalen ”Brandlarm” ges eller när villkoret regn är uppfyllt")
                .contains("görs helt eller inte alls")
                .contains("Ska det göras ogjort:")
                .contains("”Avboka tåg”")
                .contains("när felet ”Papperet är slut” uppstår")
                .contains("1 mars 2027 12:00")
                .contains("hoppet ”till slutet” leder vidare")
                .contains("När som helst under tiden kan ”Utrym huset” hända:")
                .contains("och resten fortsätter samtidigt")
                .doesNotContain("som inte berättas");
    }

    @Test
    void loopsAndIslandsAreToldWithoutADrawing() {
        Document page = page("foreignLoops");

        assertThat(page.select(".diagram")).isEmpty();
        assertThat(page.text())
                .contains("Modellen har ingen bild")
                .contains("Gå tillbaka till ”Ett”")
                .contains("Allt det här görs samtidigt:")
                .contains("Det upprepas så länge villkoret säger det.")
                .contains("i tur och ordning")
                .contains("i den ordning som passar")
                .contains("Ingen väg leder till ”Ring ett”");
    }

    @Test
    void whatIsNotToldIsNamedInOneSentence() {
        assertThat(page("foreignChoreography").select(".twin li").eachText())
                .contains("Bilden visar ”Lämna anbud” (choreographyTask), som inte berättas i ord.");
    }

    @Test
    void everyDrawnForeignModelIsDrawnWithAllItsShapes() {
        for (String id : List.of("foreignCollaboration", "foreignEvents", "foreignChoreography")) {
            Element svg = Jsoup.parse(
                            new String(reader.download("/drawings/" + id + "/model/picture"), StandardCharsets.UTF_8))
                    .selectFirst("svg");
            assertThat(svg.select("rect, circle, path").size()).as(id).isGreaterThan(4);
        }
    }

    @Test
    void aModelOfTwoHundredNodesIsToldOnceEachAndDrawn() {
        byte[] model = LargeModel.of(200);

        List<Telling> twin = teller.tell(model);

        List<String> told = LargeModel.elements(twin);
        assertThat(told).doesNotHaveDuplicates();
        assertThat(told.stream().filter(id -> id.startsWith("node_"))).hasSize(200);
        assertThat(LargeModel.depth(twin)).isLessThan(12);
        assertThat(DiagramDrawing.of(model))
                .hasValueSatisfying(svg -> assertThat(Jsoup.parse(new String(svg, StandardCharsets.UTF_8))
                                .select("text")
                                .size())
                        .isGreaterThan(100));
    }

    private Document page(String id) {
        return Jsoup.parse(reader.get("/drawings/" + id).body());
    }
}
