package se.tryggve.letter.internal;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.tryggve.letter.Letter;
import se.tryggve.letter.LetterPress;

/** Prints by OpenHTMLtoPDF, from the same template that pages show the letter with. Reads no address but its style sheet. */
@Component
class PdfPress implements LetterPress {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String STYLE = "letter:letter.css";
    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final byte[] REGULAR = resource("liberation/LiberationSans-Regular.ttf");
    private static final byte[] BOLD = resource("liberation/LiberationSans-Bold.ttf");

    private final ITemplateEngine templates;
    private final LetterTemplates letters;

    PdfPress(ITemplateEngine templates, LetterTemplates letters) {
        XRLog.setLoggerImpl(new Slf4jLogger());
        this.templates = templates;
        this.letters = letters;
    }

    @Override
    public byte[] print(Letter letter) {
        Context page = new Context(SWEDISH, Map.of("letter", letter, "template", letters.of(letter)));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder press = new PdfRendererBuilder();
        press.useFastMode();
        press.usePdfUaAccessibility(true);
        press.usePdfAConformance(PdfAConformance.PDFA_2_A);
        press.useColorProfile(COLOURS);
        press.useFont(() -> new ByteArrayInputStream(REGULAR), "Liberation Sans", 400, FontStyle.NORMAL, true);
        press.useFont(() -> new ByteArrayInputStream(BOLD), "Liberation Sans", 700, FontStyle.NORMAL, true);
        press.useUriResolver((base, address) -> STYLE.equals(address) ? address : null);
        press.useExternalResourceAccessControl(
                (address, type) -> STYLE.equals(address), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        press.useProtocolsStreamImplementation(address -> new StyleSheet(), "letter");
        press.withHtmlContent(templates.process("letter/print", page), null);
        press.toStream(pdf);
        try {
            press.run();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
        return pdf.toByteArray();
    }

    private static byte[] resource(String path) {
        try (InputStream content = new ClassPathResource(path).getInputStream()) {
            return content.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The only thing that a template may ask for. */
    private static final class StyleSheet implements FSStream {

        private static final byte[] CSS = resource("letter/letter.css");

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(CSS);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
