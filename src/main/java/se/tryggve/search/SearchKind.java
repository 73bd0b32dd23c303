package se.tryggve.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing is found; names on screen: message key {@code search.kind.<code>}. */
public enum SearchKind {
    /** A case, by number, title, kind and the organisations that it concerns. */
    CASE,
    /** Where a case happens. */
    PLACE,
    /** A camera or a guard area. */
    OBJECT,
    /** A task, open or done. */
    TASK,
    /** A document, by title and text. */
    DOCUMENT,
    /** A file note (tjänsteanteckning, FL 27 §). */
    NOTE;

    /** The value in addresses and the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this code, if there is one. */
    public static Optional<SearchKind> ofCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
