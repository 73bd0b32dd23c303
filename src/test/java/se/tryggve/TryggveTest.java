package se.tryggve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole application on a real port with its own fresh database. All tests that extend this class share one context,
 * so none may change beans or settings; each makes the cases that it needs.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
public abstract class TryggveTest {

    @LocalServerPort
    protected int port;

    @DynamicPropertySource
    static void freshPlace(DynamicPropertyRegistry registry) {
        Path place = FreshPlace.PATH;
        registry.add(
                "tryggve.database.directory", () -> place.resolve("postgres").toString());
        registry.add(
                "tryggve.audit.anchor-directory", () -> place.resolve("anchors").toString());
    }

    private static final class FreshPlace {

        static final Path PATH = create();

        private static Path create() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target", "test-run")), "");
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
