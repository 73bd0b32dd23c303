package se.tryggve.document.web;

import java.util.Set;
import se.tryggve.document.internal.ReadingRoom.Opened;

/** How a file is shown on its page: a picture as a picture, a PDF in a frame; nothing else, and nothing that is held. */
enum Preview {
    PICTURE,
    PDF;

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** How this document is shown; null if it is not. */
    static Preview of(Opened document) {
        if (document.file() == null || document.isHeld()) {
            return null;
        }
        String type = document.file().mediaType();
        return PICTURES.contains(type) ? PICTURE : type.equals("application/pdf") ? PDF : null;
    }

    /** What the browser lets the file do: nothing. A PDF is drawn by the browser's own viewer, which a sandbox would turn off. */
    String policy() {
        return this == PICTURE
                ? "sandbox; default-src 'none'"
                : "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
    }
}
