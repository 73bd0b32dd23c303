package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every model against the recommended rules of bpmnlint. Needs npm, which fetches it from its registry the first time. */
class ModelLintTest {

    private static final String BPMNLINT = "bpmnlint@11.15.0";
    private static final String RULES = "{\"extends\": \"bpmnlint:recommended\"}";

    @TempDir
    private Path folder;

    @Test
    void everyModelPassesTheRecommendedRules() throws IOException, InterruptedException {
        assumeThat(npmIsThere()).as("npm is installed").isTrue();
        Path rules = Files.writeString(folder.resolve("rules.json"), RULES);
        List<String> command = new ArrayList<>(List.of(
                "npm", "exec", "--yes", "--package=" + BPMNLINT, "--", "bpmnlint", "--config", rules.toString()));
        command.addAll(models());
        Process lint = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(lint.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(lint.waitFor()).as(said).isZero();
    }

    private static List<String> models() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean npmIsThere() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "npm")));
    }
}
