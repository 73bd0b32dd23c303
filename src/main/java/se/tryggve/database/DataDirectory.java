package se.tryggve.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import se.tryggve.StartRefusedException;

/** The place on disk where the embedded database lives; at most one running Tryggve owns it. */
class DataDirectory {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    private final Path directory;

    DataDirectory(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    Path data() {
        return directory.resolve("data");
    }

    Path binaries() {
        return directory.resolve("binaries");
    }

    /** Takes the directory for this process, or empty if another running Tryggve has it. */
    Optional<FileLock> lock() {
        try {
            Files.createDirectories(directory);
            FileChannel channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException taken) {
            return Optional.empty();
        } catch (IOException unwritable) {
            throw new StartRefusedException(
                    "The directory " + directory + " cannot be written: " + unwritable.getMessage() + ".",
                    "Give the user that starts Tryggve the right to write there, or choose another place with"
                            + " TRYGGVE_DATABASE_DIRECTORY.",
                    unwritable);
        }
    }

    StartRefusedException taken() {
        return new StartRefusedException(
                "Another running Tryggve already uses the database in " + directory + ".",
                "Stop the other one, or give this one a place of its own with TRYGGVE_DATABASE_DIRECTORY.");
    }

    /** The port of the database server that runs on this directory now, if one does. */
    Optional<Integer> runningPort() {
        return runningServer()
                .map(server -> Integer.valueOf(pidFile().get(PORT_LINE).trim()));
    }

    /** The database server that runs on this directory now: after a {@code kill -9} it outlives its Tryggve. */
    Optional<ProcessHandle> runningServer() {
        List<String> lines = pidFile();
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(PID_LINE).trim()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
    }

    private List<String> pidFile() {
        try {
            Path file = data().resolve("postmaster.pid");
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
