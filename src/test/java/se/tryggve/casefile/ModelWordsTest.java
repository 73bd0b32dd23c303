package se.tryggve.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelWordsTest {

    @Test
    void everyOutcomeAndStatusThatAModelNamesIsTranslated() throws IOException {
        for (Path model : files(".bpmn")) {
            for (String word : found(model, "caseDesk\\.(conclude|status)\\(caseId, '(\\w+)'\\)")) {
                assertTranslated(word);
            }
        }
    }

    @Test
    void everySetOfRulesThatTheTableNamesIsTranslated() throws IOException {
        String table = Files.readString(Path.of("bpmn/shared/legal-regime.dmn"), StandardCharsets.UTF_8);
        Matcher output = Pattern.compile(
                        "<outputEntry[^>]*>\\s*<text>\"(\\w+)\"</text>\\s*</outputEntry>\\s*<outputEntry[^>]*>\\s*<text>(true|false)")
                .matcher(table);
        List<String> regimes =
                output.results().map(result -> result.group(1)).distinct().toList();

        assertThat(regimes).contains("privacyPermit", "balancing", "guardPermit");
        regimes.forEach(regime -> assertTranslated("casefile.regime." + regime));
    }

    private static List<String> found(Path model, String pattern) throws IOException {
        Matcher call = Pattern.compile(pattern).matcher(Files.readString(model, StandardCharsets.UTF_8));
        List<String> keys = new ArrayList<>();
        while (call.find()) {
            keys.add("casefile." + (call.group(1).equals("conclude") ? "outcome." : "status.") + call.group(2));
        }
        return keys;
    }

    private static void assertTranslated(String key) {
        for (String language : List.of("sv", "en")) {
            assertThat(ResourceBundle.getBundle("messages/casefile", Locale.forLanguageTag(language))
                            .containsKey(key))
                    .as(key + " in " + language)
                    .isTrue();
        }
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("bpmn"))) {
            return paths.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }
}
