package se.tryggve.handbook.web;

import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;

/** A model as a file and as a drawing. */
final class Pictures {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private Pictures() {}

    static ResponseEntity<byte[]> model(byte[] bpmn) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(bpmn);
    }

    /** The drawing, which a browser may keep: a deployed version never changes. */
    static ResponseEntity<byte[]> drawing(Optional<byte[]> drawn) {
        return drawn.map(drawing -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                        .body(drawing))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
