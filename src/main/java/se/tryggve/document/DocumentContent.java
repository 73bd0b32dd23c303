package se.tryggve.document;

import java.util.List;
import java.util.UUID;

/** What a document says. Content never changes once it is filed. */
public sealed interface DocumentContent {

    /** The answers of a submitted form, as its officer saw them. The text is read when the document is filed. */
    record Submission(UUID submissionId) implements DocumentContent {}

    /** Text written by the system from domain rows, such as a decision. */
    record Text(List<Paragraph> paragraphs) implements DocumentContent {

        /** Keeps the paragraphs unchangeable. */
        public Text {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * A file as uploaded.
     *
     * @param name the sender's file name, for the download only
     * @param mediaType as found in the file
     */
    record Upload(String name, String mediaType, byte[] bytes) implements DocumentContent {}

    /**
     * A file that the authority has uploaded and that is kept already.
     *
     * @param name the sender's file name, for the download only
     * @param sha256 of its bytes
     */
    record Kept(String name, String sha256) implements DocumentContent {}

    /**
     * One labelled piece of text; a piece without text is a heading.
     *
     * @param level 1 for a main heading or plain field, higher inside rows
     */
    record Paragraph(int level, String label, String text) {

        /** The text line by line, as it was written; empty for a heading. */
        public List<String> lines() {
            return text == null ? List.of() : text.lines().toList();
        }
    }
}
