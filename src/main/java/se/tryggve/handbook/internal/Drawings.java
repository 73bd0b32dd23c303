package se.tryggve.handbook.internal;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Draws each file once: the same file has the same drawing, whoever asks for it and however often. */
@Component
public class Drawings {

    private static final int KEPT = 200;

    private final ConcurrentLruCache<ByteBuffer, Optional<byte[]>> drawn =
            new ConcurrentLruCache<>(KEPT, bpmn -> DiagramDrawing.of(bpmn.array()));

    /** The drawing of a BPMN file as SVG (UTF-8); empty if the file says nothing of where its elements stand. */
    public Optional<byte[]> of(byte[] bpmn) {
        return drawn.get(ByteBuffer.wrap(bpmn));
    }
}
