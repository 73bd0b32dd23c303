package se.tryggve.document.internal;

import java.util.ArrayList;
import java.util.List;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.form.AnswerSheet;

/** A submitted form as paragraphs, in the order of the page. */
final class SheetText {

    private SheetText() {}

    static List<Paragraph> of(AnswerSheet sheet) {
        List<Paragraph> paragraphs = new ArrayList<>();
        append(sheet.entries(), 1, paragraphs);
        return paragraphs;
    }

    private static void append(List<AnswerSheet.Entry> entries, int level, List<Paragraph> paragraphs) {
        for (AnswerSheet.Entry entry : entries) {
            paragraphs.add(new Paragraph(level, entry.label(), entry.text()));
            append(entry.entries(), level + 1, paragraphs);
        }
    }
}
