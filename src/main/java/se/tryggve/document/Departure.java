package se.tryggve.document;

import java.util.List;
import java.util.stream.Stream;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.identity.AuthorityId;
import se.tryggve.letter.Letter;

/**
 * What an authority sends and files by doing something.
 *
 * @param sent what leaves it, letters first
 * @param filed what it files without sending it
 * @param fingerprint the same for the same documents, letters and receivers; changes with any of them
 */
public record Departure(List<Piece> sent, List<Piece> filed, String fingerprint) {

    /** Whether something leaves the authority, or a decision is made. */
    public boolean bindsOthers() {
        return !sent.isEmpty() || decides();
    }

    /** Whether a decision is made. */
    public boolean decides() {
        return Stream.concat(sent.stream(), filed.stream())
                .anyMatch(piece -> piece.isNew() && piece.document().kind() == DocumentKind.DECISION);
    }

    /** Everything that is a letter, in the order of the page. */
    public List<Piece> letters() {
        return Stream.concat(sent.stream(), filed.stream())
                .filter(piece -> piece.letter() != null)
                .toList();
    }

    /** Who gets something, each once. */
    public List<AuthorityId> receivers() {
        return sent.stream()
                .flatMap(piece -> piece.receivers().stream())
                .distinct()
                .toList();
    }

    /**
     * A document that is sent or filed.
     *
     * @param isNew whether it is filed only now
     * @param number the owner's register number of the case and the document's number there
     * @param letter null if it leaves as it is
     * @param text what it says, if it is text and no letter; else empty
     * @param receivers who gets it; empty if it is filed only
     */
    public record Piece(
            DocumentLine document,
            boolean isNew,
            String number,
            Letter letter,
            List<Paragraph> text,
            List<AuthorityId> receivers) {}
}
