package se.tryggve.document;

import java.util.List;
import se.tryggve.identity.AuthorityId;
import se.tryggve.letter.Letter;

/** The letters as which documents leave their authority. Changes join the caller's transaction. */
public interface Letters {

    /**
     * Writes and prints the letter of a document. A document has one letter for ever: writing it again changes nothing, and what
     * was wrong is put right by a new document or version.
     *
     * @param kind which letter it is, see {@link Letter#kind()}
     * @param title what the letter is called; null for the document's own title
     * @param receiver null when it is for everybody concerned
     */
    void write(DocumentId document, String kind, String title, AuthorityId receiver, List<Letter.Part> parts);
}
