package se.tryggve.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence that people read exists in both languages, and whoever asks for one gets it. */
class MessagesTest {

    /** A message expression in a template; between bars the key may hold ${...}. */
    private static final Pattern MESSAGE = Pattern.compile("#\\{\\|?([a-zA-Z][^{}()|$]*(?:\\$\\{[^{}]*}[^{}()|$]*)*)");

    /** A key that code says something with; audit actions and names of columns look the same and are not meant. */
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:Flash\\.\\w+|getMessage|Exception|[pP]roblem\\w*|text|rejectValue)\\(\\s*\"([a-z]+\\.[a-zA-Z][a-zA-Z0-9.]*)\"");

    private static final Pattern HOLE = Pattern.compile("\\$\\{[^{}]*}");

    static List<String> bundles() {
        return Texts.bundles();
    }

    static List<Path> templates() {
        return Texts.templates();
    }

    static List<Path> sources() {
        return Texts.sources();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSameThings(String bundle) {
        Map<String, String> swedish = Texts.bundle(bundle, "sv");
        Map<String, String> english = Texts.bundle(bundle, "en");
        assertThat(english.keySet()).isEqualTo(swedish.keySet());
        swedish.forEach((key, text) -> {
            assertThat(key).startsWith(bundle + ".");
            assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(text));
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noSentenceIsEmptyOrLosesItsApostrophe(String bundle) {
        Stream.of("sv", "en")
                .forEach(language -> Texts.bundle(bundle, language)
                        .forEach((key, text) -> assertThat(text)
                                .as("%s in %s (MessageFormat eats ', write ’)", key, language)
                                .isNotBlank()
                                .doesNotContain("'")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateAsksForTextsThatExist(Path template) {
        Set<String> keys = Texts.keys();
        assertThat(MESSAGE.matcher(Texts.read(template)).results())
                .extracting(found -> found.group(1).trim())
                .allMatch(asked -> keys.stream().anyMatch(fits(asked)));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyKeyInTheCodeExists(Path source) {
        Set<String> keys = Texts.keys();
        List<String> bundles = Texts.bundles();
        assertThat(KEY_IN_CODE.matcher(Texts.read(source)).results())
                .extracting(found -> found.group(1))
                .filteredOn(key -> bundles.contains(key.substring(0, key.indexOf('.'))))
                .allMatch(key -> keys.stream().anyMatch(known -> known.startsWith(key)));
    }

    private static Predicate<String> fits(String asked) {
        String pattern = Stream.of(HOLE.split(asked, -1))
                .map(Pattern::quote)
                .reduce((left, right) -> left + ".+" + right)
                .orElseThrow();
        return Pattern.compile(pattern).asMatchPredicate();
    }

    private static List<String> arguments(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
