package se.tryggve.document.web;

import java.util.Set;
import se.tryggve.document.internal.ReadingRoom.Opened;

/**
 * How a file is shown on its page: a picture as a picture, a PDF in a frame; nothing else, and nothing that is held. A letter
 * is a text on its page.
 */
enum Preview {
    PICTURE,
    PDF;

    /** What the browser lets a file do: nothing. Its own viewer draws a PDF all the same, in a frame of our pages alone. */
    static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'self'";

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** How this document is shown; null if it is not. */
    static Preview of(Opened document) {
        if (document.file() == null || document.isHeld() || document.letter() != null) {
            return null;
        }
        String type = document.file().mediaType();
        return PICTURES.contains(type) ? PICTURE : type.equals("application/pdf") ? PDF : null;
    }
}
