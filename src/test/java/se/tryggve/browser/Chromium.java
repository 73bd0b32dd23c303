package se.tryggve.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one browser of the test run; starts at the first browser test and ends with the virtual machine. */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic");

    private Chromium() {}

    static Browser get() {
        return Holder.BROWSER;
    }

    private static Browser launch() {
        Optional<Path> installed = ChromiumInstallation.find();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
        // The sandbox needs a user other than root.
        options.setChromiumSandbox(!"root".equals(System.getProperty("user.name")));
        installed.ifPresent(options::setExecutablePath);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException refused) {
            throw ChromiumInstallation.broken(refused);
        }
    }

    private static final class Holder {
        static final Browser BROWSER = launch();
    }
}
