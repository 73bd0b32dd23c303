package se.tryggve.audit.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The place outside the database where anchors lie, a file a day. Copy it to another machine: that is its point. */
@Component
class AnchorDirectory {

    private final Path directory;

    AnchorDirectory(@Value("${tryggve.audit.anchor-directory:var/anchors}") Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    boolean has(LocalDate day) {
        return Files.exists(file(day));
    }

    /** All anchor files, oldest first. */
    List<Path> files() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("anchor-\\d{4}-\\d{2}-\\d{2}\\.txt"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes a day's file whole or not at all, and read-only where the file system knows that. */
    void write(LocalDate day, String text) throws IOException {
        Files.createDirectories(directory);
        Path unfinished = Files.createTempFile(directory, "unfinished", ".txt");
        Files.writeString(unfinished, text, AnchorFile.CHARSET);
        Files.move(unfinished, file(day), StandardCopyOption.ATOMIC_MOVE);
        if (!file(day).toFile().setReadOnly()) {
            throw new IOException("The file " + file(day) + " stays writable");
        }
    }

    @Override
    public String toString() {
        return directory.toString();
    }

    private Path file(LocalDate day) {
        return directory.resolve("anchor-" + day + ".txt");
    }
}
