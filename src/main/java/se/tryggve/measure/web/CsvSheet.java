package se.tryggve.measure.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A sheet for a spreadsheet program, as Swedish ones read it: semicolons, UTF-8 with its mark. What a program would take
 * for a formula is written as text.
 */
final class CsvSheet {

    private static final CSVFormat FORMAT =
            CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final StringWriter text = new StringWriter().append('\uFEFF');
    private final CSVPrinter printer;

    CsvSheet(String... headings) {
        try {
            printer = new CSVPrinter(text, FORMAT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        row((Object[]) headings);
    }

    /** Adds a row; null is an empty cell. */
    void row(Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(CsvSheet::harmless).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The sheet as a file to keep. */
    ResponseEntity<byte[]> as(String name, LocalDate day) {
        ContentDisposition kept = ContentDisposition.attachment()
                .filename(name + "-" + day + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, kept.toString())
                .body(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String harmless(Object cell) {
        String words = Objects.toString(cell, "");
        boolean formula = !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }
}
