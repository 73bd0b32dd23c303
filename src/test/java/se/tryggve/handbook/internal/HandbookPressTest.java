package se.tryggve.handbook.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import se.tryggve.TryggveTest;
import se.tryggve.letter.PdfFaults;
import se.tryggve.workflow.Models;
import se.tryggve.workflow.ProcessDescription;
import se.tryggve.workflow.TableFile;
import se.tryggve.workflow.TableFiles;

/** A print with a process, its drawing, a narrow and a wide table; the whole handbook is more of the same. */
class HandbookPressTest extends TryggveTest {

    @Autowired
    private HandbookPress press;

    @Autowired
    private Models models;

    @Autowired
    private TableFiles tables;

    @Test
    void itIsPrintedForArchivesAndForScreenReaders() throws Exception {
        List<ProcessDescription> processes = models.current().stream()
                .filter(process -> process.key().equals("supplement"))
                .toList();
        List<TableFile> decisions = tables.current().stream()
                .filter(table -> List.of("decisionRights", "ownReviews").contains(table.key()))
                .toList();

        byte[] pdf = press.printed(processes, decisions);

        assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfFaults.of(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
