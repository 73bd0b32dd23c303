package se.tryggve.document;

import java.util.UUID;

/** Identifies a document; people use its number within the case and the authority. */
public record DocumentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
