package se.tryggve.browser;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the browser on this machine, or installs it, or says plainly what is missing. */
final class ChromiumInstallation {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String MISSING = """
            The browser tests need Chromium, and it could not be found or installed (%s).
            Do one of these and run again:
              - install it:              apt-get install chromium   (or chromium-browser, or Google Chrome)
              - or say where it is:      CHROME=/path/to/chrome mvn verify""";

    private static final Path LOCK = Path.of("target", "browser.lock");

    private ChromiumInstallation() {}

    /**
     * The executable; empty when Playwright has put one of its own in its cache. Tests run in several processes: one of
     * them installs, the others wait until it is done.
     *
     * @throws IllegalStateException when there is none and none can be installed
     */
    static Optional<Path> find() {
        try (FileChannel file = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = file.lock()) {
            return held.isValid() ? foundOrInstalled() : Optional.empty();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Optional<Path> foundOrInstalled() {
        Optional<Path> found = onThisMachine();
        if (found.isPresent()) {
            return found;
        }
        if (installFromDistribution()) {
            return onThisMachine();
        }
        installFromPlaywright();
        return Optional.empty();
    }

    private static Optional<Path> onThisMachine() {
        Stream<Path> told = Stream.ofNullable(System.getenv("CHROME")).map(Path::of);
        Stream<Path> usual = Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin")
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)));
        return Stream.concat(told, usual).filter(Files::isExecutable).findFirst();
    }

    private static boolean installFromDistribution() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return false;
        }
        say("installing Chromium with apt-get");
        boolean installed = aptGet("install", "-y", "chromium") == 0
                || aptGet("update") == 0 && aptGet("install", "-y", "chromium") == 0;
        return installed && onThisMachine().isPresent();
    }

    private static int aptGet(String... arguments) {
        ProcessBuilder apt = new ProcessBuilder(
                Stream.concat(Stream.of("apt-get"), Stream.of(arguments)).toList());
        apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
        return run(apt);
    }

    private static void installFromPlaywright() {
        say("downloading Playwright's own Chromium");
        Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "0");
        ProcessBuilder install =
                Driver.ensureDriverInstalled(environment, false).createProcessBuilder();
        install.environment().putAll(environment);
        install.command().addAll(List.of("install", "chromium"));
        int code = run(install);
        if (code != 0) {
            throw new IllegalStateException(MISSING.formatted("the download ended with code " + code));
        }
    }

    private static int run(ProcessBuilder command) {
        try {
            return Objects.requireNonNull(command.inheritIO().start()).waitFor();
        } catch (IOException missing) {
            throw new IllegalStateException(MISSING.formatted(missing.getMessage()), missing);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the browser was being installed", stopped);
        }
    }

    /** What to do when the browser that was found does not start. */
    static IllegalStateException broken(RuntimeException cause) {
        return new IllegalStateException(MISSING.formatted("it does not start: " + cause.getMessage()), cause);
    }

    private static void say(String what) {
        System.out.println("Browser tests: no Chromium found, " + what);
    }
}
