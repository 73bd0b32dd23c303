package se.tryggve.intake.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.txt.TXTParser;
import org.apache.tika.sax.BodyContentHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import se.tryggve.intake.FileText;

/** Apache Tika with the few readers for the kinds that come in; what lies in a file as a file of its own is not read. */
@Component
class TikaText implements FileText {

    private static final Logger LOG = LoggerFactory.getLogger(TikaText.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CompositeParser readers = new CompositeParser(
            org.apache.tika.mime.MediaTypeRegistry.getDefaultRegistry(),
            new TXTParser(),
            new PDFParser(),
            new OOXMLParser(),
            new OfficeParser(),
            new OpenDocumentParser(),
            new RFC822Parser());

    @Override
    public String of(String mediaType, byte[] bytes) {
        if (!isRead(mediaType)) {
            return "";
        }
        FutureTask<String> reading = new FutureTask<>(() -> read(mediaType, bytes));
        Thread thread = new Thread(reading, "file-text");
        thread.setDaemon(true);
        thread.start();
        try {
            return reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException | CancellationException unreadable) {
            reading.cancel(true);
            LOG.info("A file of type {} cannot be read for search: {}", mediaType, unreadable.toString());
            return "";
        } catch (InterruptedException stopped) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a file was read", stopped);
        }
    }

    private boolean isRead(String mediaType) {
        MediaType type = MediaType.parse(mediaType);
        return type != null
                && (type.getType().equals("text")
                        || readers.getSupportedTypes(new ParseContext()).contains(type));
    }

    private String read(String mediaType, byte[] bytes) throws IOException, SAXException, TikaException {
        ContentHandler text = new BodyContentHandler(LONGEST);
        Metadata about = new Metadata();
        about.set(Metadata.CONTENT_TYPE, mediaType.startsWith("text/") ? "text/plain" : mediaType);
        ParseContext context = new ParseContext();
        context.set(Parser.class, readers);
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        try (InputStream content = new ByteArrayInputStream(bytes)) {
            readers.parse(content, text, about, context);
        } catch (SAXException stopped) {
            if (!WriteLimitReachedException.isWriteLimitReached(stopped)) {
                throw stopped;
            }
        }
        return text.toString().replace('\0', ' ').strip();
    }

    /** Files within files are documents of their own, or none at all. */
    private static final class Nothing implements EmbeddedDocumentExtractor {

        @Override
        public boolean shouldParseEmbedded(Metadata about) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream content, ContentHandler text, Metadata about, boolean html) {
            // Nothing is read.
        }
    }
}
