package se.tryggve.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A table for a spreadsheet program: as CSV as Swedish ones read it (semicolons, UTF-8 with its mark), or as XLSX. What
 * a program would take for a formula is written as text, in both.
 */
public final class Sheet {

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final List<Object[]> rows = new ArrayList<>();

    /** A sheet with these words on top of its columns. */
    public Sheet(String... headings) {
        row((Object[]) headings);
    }

    /** Adds a row; null is an empty cell, numbers stay numbers and days (Europe/Stockholm) days. */
    public void row(Object... cells) {
        rows.add(cells);
    }

    /** The sheet as a CSV file to keep. */
    public ResponseEntity<byte[]> asCsv(String name, LocalDate day) {
        StringWriter text = new StringWriter().append('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            for (Object[] row : rows) {
                printer.printRecord(Arrays.stream(row).map(Sheet::written).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file(CSV, name + "-" + day + ".csv", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The sheet as an XLSX file to keep. */
    public ResponseEntity<byte[]> asXlsx(String name, LocalDate day) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(content, "Tryggve", null)) {
            Worksheet page = book.newWorksheet("1");
            for (int line = 0; line < rows.size(); line++) {
                write(page, line, rows.get(line));
            }
            page.range(0, 0, 0, Math.max(0, rows.get(0).length - 1))
                    .style()
                    .bold()
                    .set();
            page.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file(XLSX, name + "-" + day + ".xlsx", content.toByteArray());
    }

    private static void write(Worksheet page, int line, Object[] cells) {
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                page.value(line, column, number);
            } else if (cells[column] instanceof LocalDate day) {
                page.value(line, column, day);
                page.style(line, column).format("yyyy-mm-dd").set();
            } else if (cells[column] != null) {
                page.value(line, column, harmless(cells[column].toString()));
            }
        }
    }

    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .body(content);
    }

    private static String written(Object cell) {
        return cell instanceof Number
                ? new BigDecimal(cell.toString()).toPlainString()
                : harmless(Objects.toString(cell, ""));
    }

    /** XML knows no control characters but these three. */
    private static String printable(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", "");
    }

    private static String harmless(String text) {
        String words = printable(text);
        boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }
}
