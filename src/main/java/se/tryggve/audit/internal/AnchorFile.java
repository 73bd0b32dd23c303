package se.tryggve.audit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An anchor as text: a few named lines, an empty one, then a line per chain with length, digest and subject. */
final class AnchorFile {

    static final Charset CHARSET = StandardCharsets.UTF_8;

    private static final String TITLE = "tryggve-anchor 1";
    private static final int HEADING_LINES = 6;
    private static final int PARTS = 3;

    private AnchorFile() {}

    static String write(LocalDate day, Instant at, String previous, String root, List<Head> heads) {
        Stream<String> heading = Stream.of(TITLE, "day " + day, "at " + at, "previous " + previous, "root " + root, "");
        return Stream.concat(heading, heads.stream().map(AnchorFile::line)).collect(Collectors.joining("\n", "", "\n"));
    }

    static String line(Head head) {
        return head.length() + " " + head.hex() + " " + head.subject();
    }

    /**
     * Reads a file back.
     *
     * @throws UnreadableAnchorException when it is not what was once written
     */
    static Anchor read(Path file) {
        try {
            String text = Files.readString(file, CHARSET);
            List<String> lines = text.lines().toList();
            if (lines.size() < HEADING_LINES || !TITLE.equals(lines.get(0))) {
                throw new UnreadableAnchorException(file);
            }
            return new Anchor(
                    LocalDate.parse(value(lines.get(1))),
                    Instant.parse(value(lines.get(2))),
                    value(lines.get(3)),
                    value(lines.get(4)),
                    lines.stream().skip(HEADING_LINES).map(AnchorFile::head).toList(),
                    HexFormat.of().formatHex(Link.sha256(text)));
        } catch (IllegalArgumentException | DateTimeParseException | IndexOutOfBoundsException damaged) {
            throw new UnreadableAnchorException(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Head head(String line) {
        String[] parts = line.split(" ", PARTS);
        return new Head(parts[2], Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
    }

    private static String value(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }
}
