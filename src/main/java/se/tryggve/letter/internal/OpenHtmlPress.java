package se.tryggve.letter.internal;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
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
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.tryggve.letter.PagePress;

/** Prints by OpenHTMLtoPDF; drawings by Batik, which runs no script in them and reads nothing that they name. */
@Component
class OpenHtmlPress implements PagePress {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final byte[] REGULAR = resource("liberation/LiberationSans-Regular.ttf");
    private static final byte[] BOLD = resource("liberation/LiberationSans-Bold.ttf");

    OpenHtmlPress() {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    @Override
    public byte[] print(String xhtml, Map<String, byte[]> files) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder press = new PdfRendererBuilder();
        press.useFastMode();
        press.usePdfUaAccessibility(true);
        press.usePdfAConformance(PdfAConformance.PDFA_2_A);
        press.useColorProfile(COLOURS);
        press.useFont(() -> new ByteArrayInputStream(REGULAR), "Liberation Sans", 400, FontStyle.NORMAL, true);
        press.useFont(() -> new ByteArrayInputStream(BOLD), "Liberation Sans", 700, FontStyle.NORMAL, true);
        press.useSVGDrawer(new BatikSVGDrawer());
        press.useUriResolver((base, address) -> files.containsKey(address) ? address : null);
        press.useExternalResourceAccessControl(
                (address, type) -> files.containsKey(address),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        files.keySet().stream()
                .map(address -> address.substring(0, address.indexOf(':')))
                .distinct()
                .forEach(protocol ->
                        press.useProtocolsStreamImplementation(address -> new Given(files.get(address)), protocol));
        press.withHtmlContent(xhtml, null);
        press.toStream(pdf);
        try {
            press.run();
        } catch (IOException unprintable) {
            throw new UncheckedIOException(unprintable);
        }
        return pdf.toByteArray();
    }

    static byte[] resource(String path) {
        try (InputStream content = new ClassPathResource(path).getInputStream()) {
            return content.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private record Given(byte[] content) implements FSStream {

        @Override
        public InputStream getStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
