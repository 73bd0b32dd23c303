package se.tryggve.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that leave as files: nothing in them is a formula, and numbers stay numbers. */
class SheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @TempDir
    private Path folder;

    @Test
    void whatAProgramWouldTakeForAFormulaIsText() throws IOException {
        Sheet sheet = new Sheet("Ärende", "Antal", "Dag");
        sheet.row("=HYPERLINK(\"http://x\";\"Klicka\")", -3, DAY);
        sheet.row("@SUM(1)\u0000", null, null);

        assertThat(new String(sheet.asCsv("lista", DAY).getBody(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFÄrende;Antal;Dag\r\n"
                        + "\"'=HYPERLINK(\"\"http://x\"\";\"\"Klicka\"\")\";-3;2026-11-26\r\n'@SUM(1);;\r\n");
        String xlsx = content(sheet.asXlsx("lista", DAY).getBody());
        assertThat(xlsx)
                .contains("&apos;=HYPERLINK", "&apos;@SUM(1)<", "<v>-3</v>", "Antal")
                .doesNotContain("<f>");
    }

    @Test
    void theFileIsNamedAfterTheListAndTheDay() {
        assertThat(new Sheet("a")
                        .asXlsx("ärenden", DAY)
                        .getHeaders()
                        .getContentDisposition()
                        .getFilename())
                .isEqualTo("ärenden-2026-11-26.xlsx");
    }

    private String content(byte[] xlsx) throws IOException {
        Path file = Files.write(folder.resolve("sheet.xlsx"), xlsx);
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
