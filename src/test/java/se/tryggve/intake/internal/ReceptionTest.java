package se.tryggve.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.tryggve.TryggveTest;
import se.tryggve.intake.AcceptedFile;
import se.tryggve.intake.Intake;
import se.tryggve.intake.RefusedFileException;
import se.tryggve.intake.Samples;

class ReceptionTest extends TryggveTest {

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    @Autowired
    private Intake intake;

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("tom.pdf", new byte[0], "empty"),
                Arguments.of("stor.pdf", new byte[20 * 1024 * 1024 + 1], "large"),
                Arguments.of("program.exe", bytes("MZ"), "kind"),
                Arguments.of("utan ändelse", Samples.pdf("x"), "kind"),
                Arguments.of("bild.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "kind"),
                Arguments.of("a\u202Efdp.exe", bytes("MZ"), "kind"),
                Arguments.of("../../x", Samples.pdf("x"), "kind"),
                Arguments.of("CON", Samples.pdf("x"), "kind"),
                Arguments.of("sida.pdf", bytes("<html><script>alert(1)</script></html>"), "content"),
                Arguments.of("sida.txt", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"), "content"),
                Arguments.of("program.txt", new byte[] {'M', 'Z', 0, 0, 3, 0}, "content"),
                Arguments.of("bild.png", Samples.pdf("x"), "content"),
                Arguments.of("brev.docx", Samples.pdf("x"), "content"),
                Arguments.of("jättestor.png", picture(30_000, 30_000), "picture"),
                Arguments.of("låst.docx", locked(), "encrypted"),
                Arguments.of("låst.zip", Samples.encrypted(), "encrypted"),
                Arguments.of("bomb.zip", Samples.bomb(), "bomb"),
                Arguments.of("bomb.docx", Samples.bomb(), "bomb"),
                Arguments.of("bomb i bomb.zip", Samples.zip("b.zip", Samples.bomb()), "bomb"),
                Arguments.of("många.zip", many(), "bomb"),
                Arguments.of("lager.zip", layers(3), "nested"),
                Arguments.of("trasig.zip", bytes("PK\u0003\u0004 och sedan inget"), "archive"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadFileIsRefusedWithItsReason(String name, byte[] content, String reason) {
        RefusedFileException refused = catchThrowableOfType(RefusedFileException.class, () -> take(name, content));

        assertThat(refused).as(name).isNotNull();
        assertThat(refused.messageKey()).isEqualTo("intake.error." + reason);
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("karta.PDF", Samples.pdf("x"), "application/pdf"),
                Arguments.of("bild.png", Samples.PNG, "image/png"),
                Arguments.of("foto.jpeg", Samples.jpeg(), "image/jpeg"),
                Arguments.of("brev.txt", bytes("From: Åsa\nHej och hå"), "text/plain"),
                Arguments.of("statistik.csv", bytes("år;antal\n2026;4\n"), "text/csv"),
                Arguments.of(
                        "brev.docx",
                        Samples.zip("[Content_Types].xml", bytes("<Types/>")),
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                Arguments.of("bilagor.zip", Samples.zip("a.pdf", Samples.pdf("x")), "application/zip"),
                Arguments.of("ett lager.zip", layers(1), "application/zip"));
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodFileIsWhatItsContentSays(String name, byte[] content, String type) {
        AcceptedFile taken = take(name, content);

        assertThat(taken.mediaType()).isEqualTo(type);
        assertThat(taken.bytes()).isEqualTo(content);
        assertThat(taken.sha256()).hasSize(64);
        assertThat(taken.renamed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "../../x.pdf,x.pdf",
        "CON.pdf,_CON.pdf",
        "a\u202Efdp.pdf,afdp.pdf",
        "a\u0000b.pdf,ab.pdf",
        "C:\\ritning.pdf,ritning.pdf"
    })
    void anOddNameIsMadeHarmlessAndThatIsSaid(String given, String kept) {
        AcceptedFile taken = take(given, Samples.pdf("x"));

        assertThat(taken.name()).isEqualTo(kept);
        assertThat(taken.renamed()).isTrue();
    }

    @Test
    void aLongNameIsShortened() {
        AcceptedFile taken = take("x".repeat(300) + ".pdf", Samples.pdf("x"));

        assertThat(taken.name()).hasSize(200).endsWith(".pdf");
        assertThat(taken.renamed()).isTrue();
    }

    @Test
    void aTransferThatBreaksOffSaysSo() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        RefusedFileException refused =
                catchThrowableOfType(RefusedFileException.class, () -> intake.accept("a.pdf", 5, broken));

        assertThat(refused.messageKey()).isEqualTo("intake.error.broken");
    }

    private AcceptedFile take(String name, byte[] content) {
        return intake.accept(name, content.length, new ByteArrayInputStream(content));
    }

    /** A picture that says that it is so large. */
    private static byte[] picture(int width, int height) {
        byte[] png = Samples.PNG.clone();
        java.nio.ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    private static byte[] locked() {
        byte[] word = java.util.Arrays.copyOf(OLE2, 2000);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, word, 1000, name.length);
        return word;
    }

    private static byte[] layers(int many) {
        byte[] inside = Samples.zip("a.txt", bytes("x"));
        for (int layer = 0; layer < many; layer++) {
            inside = Samples.zip("lager.zip", inside);
        }
        return inside;
    }

    private static byte[] many() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int entry = 0; entry < 1001; entry++) {
                zip.putNextEntry(new ZipEntry("fil" + entry));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
