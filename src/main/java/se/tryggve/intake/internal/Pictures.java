package se.tryggve.intake.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.tryggve.intake.RefusedFileException;

/** Measures pictures without drawing them: a small file may hold a picture that no browser can show. */
@Component
class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    private static final long MOST_POINTS = 200_000_000;

    /** Looks at what is a picture of a kind that Java can measure. */
    void inspect(String name, String mediaType, byte[] bytes) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        if (!readers.hasNext()) {
            return;
        }
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream picture = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(picture, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_POINTS) {
                throw new RefusedFileException("intake.error.picture", name);
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            LOG.debug("A picture cannot be measured; browsers may still show it", unreadable);
        } finally {
            reader.dispose();
        }
    }
}
