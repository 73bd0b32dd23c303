package se.tryggve.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.tryggve.StartRefusedException;

/**
 * PostgreSQL that Tryggve starts and stops itself. It writes durably and listens on loopback only, where it trusts every
 * local user: for demonstration and development, never for production.
 */
class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration STARTUP_WAIT = Duration.ofSeconds(60);
    private static final Duration ORPHAN_WAIT = Duration.ofSeconds(30);

    private final FileLock lock;
    private final EmbeddedPostgres server;
    private final int port;

    private EmbeddedDatabase(FileLock lock, EmbeddedPostgres server, int port) {
        this.lock = lock;
        this.server = server;
        this.port = port;
    }

    /**
     * Starts the database for this process alone.
     *
     * @throws StartRefusedException if another Tryggve has the directory or the server does not come up
     */
    static EmbeddedDatabase own(DataDirectory directory) {
        FileLock lock = directory.lock().orElseThrow(directory::taken);
        stopOrphan(directory);
        EmbeddedPostgres server = start(directory);
        return new EmbeddedDatabase(lock, server, server.getPort());
    }

    /** For commands: beside a running Tryggve they use its server, else they start their own. */
    static EmbeddedDatabase ownOrRunning(DataDirectory directory) {
        return directory
                .lock()
                .map(lock -> {
                    stopOrphan(directory);
                    EmbeddedPostgres server = start(directory);
                    return new EmbeddedDatabase(lock, server, server.getPort());
                })
                .orElseGet(() ->
                        new EmbeddedDatabase(null, null, directory.runningPort().orElseThrow(directory::taken)));
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws IOException {
        if (server != null) {
            server.close();
        }
        if (lock != null) {
            lock.acquiredBy().close();
        }
    }

    private static EmbeddedPostgres start(DataDirectory directory) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(directory.data())
                    .setOverrideWorkingDirectory(directory.binaries().toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(STARTUP_WAIT)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "localhost")
                    .start();
        } catch (IOException | IllegalStateException failed) {
            throw new StartRefusedException(
                    "The embedded PostgreSQL in " + directory.data() + " did not start: " + failed.getMessage() + ".",
                    "Read the log above; if the directory was made by another version, move it away or restore a backup.",
                    failed);
        }
    }

    private static void stopOrphan(DataDirectory directory) {
        directory.runningServer().ifPresent(orphan -> {
            LOG.warn("Stopping the database server {} that outlived an earlier Tryggve", orphan.pid());
            orphan.destroy();
            try {
                orphan.onExit().get(ORPHAN_WAIT.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (Exception lasting) {
                throw new StartRefusedException(
                        "The database server with process number " + orphan.pid() + " does not stop.",
                        "Stop it by hand (kill " + orphan.pid() + ") and start again.",
                        lasting);
            }
        });
    }
}
