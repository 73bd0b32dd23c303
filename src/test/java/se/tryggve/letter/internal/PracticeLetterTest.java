package se.tryggve.letter.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.ITemplateEngine;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.tryggve.TryggveTest;
import se.tryggve.letter.Letter;
import se.tryggve.letter.Letter.Part;
import se.tryggve.letter.PagePress;
import se.tryggve.letter.PdfFaults;

/** A letter of a practice space is a letter like others, and nobody can take it for a real one. */
class PracticeLetterTest extends TryggveTest {

    private static final String MARK = "ÖVNING – inget beslut";

    @Autowired
    private ITemplateEngine templates;

    @Autowired
    private LetterTemplates letters;

    @Autowired
    private PagePress press;

    @Test
    void everySheetOfALetterInPracticeSaysThatItIsOne() throws Exception {
        byte[] pdf = new PdfPress(templates, letters, press, true).print(letter());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getDocumentInformation().getTitle()).startsWith(MARK);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper sheet = new PDFTextStripper();
                sheet.setStartPage(page);
                sheet.setEndPage(page);
                assertThat(sheet.getText(document)).as("sheet " + page).contains(MARK);
            }
        }
        assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void aRealLetterBearsNoSuchMark() throws Exception {
        byte[] pdf = new PdfPress(templates, letters, press, false).print(letter());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("Beslut B 2026-1");
            assertThat(new PDFTextStripper().getText(document)).doesNotContainIgnoringCase("övning");
        }
    }

    private static Letter letter() {
        Letter.Sender sender = new Letter.Sender("danderyd", "municipality", "Danderyds kommun", List.of(), List.of());
        Letter.Head head = new Letter.Head(
                sender,
                new Letter.Receiver("polisen", "Polismyndigheten"),
                LocalDate.parse("2026-11-26"),
                List.of(),
                "Beslut B 2026-1",
                "Kameror vid Vendevägen");
        return new Letter("decision", head, List.of(Part.text("rules", 1, "Regler", "Långt ord ".repeat(1000))));
    }
}
