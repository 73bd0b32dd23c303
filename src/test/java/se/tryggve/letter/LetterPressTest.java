package se.tryggve.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.tryggve.TryggveTest;
import se.tryggve.letter.Letter.Part;
import se.tryggve.letter.Letter.Reference;
import se.tryggve.letter.Letter.Table;

class LetterPressTest extends TryggveTest {

    @Autowired
    private LetterPress press;

    @Test
    void aLetterIsPrintedForArchivesAndForScreenReaders() throws Exception {
        byte[] pdf = press.print(letter());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Beslut B 2026-1");
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Danderyds kommun",
                            "26 november 2026",
                            "KS 2026/1",
                            "A123/2026",
                            "Bifalls delvis",
                            "alla dagar 22.00 till 06.00 nästa dag",
                            "<b>inte fet</b> & åäö")
                    .doesNotContain("\u0007");
        }
        assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private static Letter letter() {
        Letter.Sender sender = new Letter.Sender(
                "danderyd",
                "municipality",
                "Danderyds kommun",
                List.of("Box 1", "182 11 Danderyd"),
                List.of("registrator@example.se"));
        Letter.Head head = new Letter.Head(
                sender,
                new Letter.Receiver("polisen", "Polismyndigheten"),
                LocalDate.parse("2026-11-26"),
                List.of(
                        new Reference("Datum", "26 november 2026"),
                        new Reference("Vårt diarienummer", "KS 2026/1"),
                        new Reference("Ert diarienummer", "A123/2026")),
                "Beslut B 2026-1",
                "Kameror vid Vendevägen");
        Table table = new Table(
                List.of("Kamera", "Utgång"),
                List.of(List.of(
                        "K1 Infarten\nStolpe vid infarten", "Bifalls delvis\nalla dagar 22.00 till 06.00 nästa dag")));
        List<Part> parts = List.of(
                Part.table("objects", "Beslutet för varje kamera", table),
                new Part("reasons", 1, "Skäl", List.of(), null),
                Part.text("rules", 2, "Regler", "<b>inte fet</b> & åäö \u0007\n" + "Långt ord ".repeat(400)));
        return new Letter("decision", head, parts);
    }
}
