package se.tryggve.audit.internal;

import java.nio.file.Path;

/** A file in the anchor directory is not an anchor as Tryggve writes them. */
class UnreadableAnchorException extends RuntimeException {

    UnreadableAnchorException(Path file) {
        super(file.getFileName().toString());
    }
}
