package se.tryggve.document;

import java.util.List;
import java.util.stream.Stream;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.letter.Letter.Part;

/** A letter as the text of its document, for whoever searches in it. */
public final class LetterText {

    private LetterText() {}

    /** The pieces in their order; each row of a table is a piece of its own. */
    public static DocumentContent.Text of(List<Part> parts) {
        return new DocumentContent.Text(
                parts.stream().flatMap(LetterText::paragraphs).toList());
    }

    private static Stream<Paragraph> paragraphs(Part part) {
        String lines = part.lines().isEmpty() ? null : String.join("\n", part.lines());
        Paragraph first = new Paragraph(part.level(), part.heading(), lines);
        Stream<Paragraph> rows = part.table() == null
                ? Stream.empty()
                : part.table().rows().stream()
                        .map(row -> new Paragraph(
                                2, row.get(0).replace("\n", ", "), String.join("\n", row.subList(1, row.size()))));
        return Stream.concat(Stream.of(first), rows);
    }
}
