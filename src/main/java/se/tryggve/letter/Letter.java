package se.tryggve.letter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A letter as it leaves an authority: everything that it says, in Swedish. What is shown before it is sent, kept, printed
 * and read afterwards is this.
 *
 * @param kind names the template: {@code decision}, {@code referral} or what a step of a model says by {@code letter}
 */
public record Letter(String kind, Head head, List<Part> parts) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));
    /** What no XML may hold; a letter is printed from XHTML. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}]");

    /** Keeps the parts unchangeable. */
    public Letter {
        parts = List.copyOf(parts);
    }

    /** The part with this code, for a template that places parts itself; null if the letter lacks it. */
    public Part part(String code) {
        return parts.stream()
                .filter(part -> part.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Text without what cannot be printed. */
    static String printable(String text) {
        return text == null ? null : UNPRINTABLE.matcher(text).replaceAll("");
    }

    /**
     * What stands above the text.
     *
     * @param receiver null when it is for everybody concerned
     * @param date legal date, Europe/Stockholm
     * @param references date and numbers, each with its word
     * @param matter what the case is about
     */
    public record Head(
            Sender sender, Receiver receiver, LocalDate date, List<Reference> references, String title, String matter) {

        /** Keeps what can be printed. */
        public Head {
            references = List.copyOf(references);
            title = printable(title);
            matter = printable(matter);
        }
    }

    /** A date as letters write it: {@code 27 november 2026}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A date or a number that finds the letter again. */
    public record Reference(String label, String text) {}

    /**
     * The authority that sends.
     *
     * @param authority its id, which may choose a template
     * @param kind the code of its kind, which may too
     * @param address its lines; empty if nobody has entered them
     * @param contact telephone, e-mail and the like, a line each; empty if nobody has entered them
     */
    public record Sender(String authority, String kind, String name, List<String> address, List<String> contact) {}

    /** Who it is sent to. */
    public record Receiver(String authority, String name) {}

    /**
     * A piece of the text.
     *
     * @param code what it is; a letter may have several of the same
     * @param level 1 for a piece of its own, more inside another
     * @param heading null for none
     * @param table null for none
     */
    public record Part(String code, int level, String heading, List<String> lines, Table table) {

        /** Keeps what can be printed. */
        public Part {
            heading = printable(heading);
            lines = lines.stream().map(Letter::printable).toList();
        }

        /** Text under a heading, a paragraph for each of its lines. */
        public static Part text(String code, String heading, String text) {
            return text(code, 1, heading, text);
        }

        /** The same inside another piece. */
        public static Part text(String code, int level, String heading, String text) {
            List<String> lines = text == null
                    ? List.of()
                    : text.lines().filter(line -> !line.isBlank()).toList();
            return new Part(code, level, heading, lines, null);
        }

        /** A table under a heading. */
        public static Part table(String code, String heading, Table table) {
            return new Part(code, 1, heading, List.of(), table);
        }
    }

    /** A table whose first column says what each row is about; a cell may have several lines. */
    public record Table(List<String> columns, List<List<String>> rows) {

        /** Keeps what can be printed. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream()
                    .map(row -> row.stream().map(Letter::printable).toList())
                    .toList();
        }
    }
}
