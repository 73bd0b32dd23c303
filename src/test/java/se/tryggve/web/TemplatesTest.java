package se.tryggve.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates are short, hold no text of their own, no script, no style, and escape everything. */
class TemplatesTest {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern KEY_CAP = Pattern.compile("<kbd>.*?</kbd>");
    private static final Pattern TAG = Pattern.compile("<(?:[^\"'>]|\"[^\"]*\"|'[^']*')*>");
    private static final Pattern ENTITY_OR_INLINE = Pattern.compile("&#?\\w+;|\\[\\[.*?]]");
    private static final Pattern READ_ALOUD =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label|aria-description)=\"[^\"]*\\p{L}[^\"]*\"");

    static List<Path> templates() {
        return Texts.templates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoTextOfItsOwn(Path template) {
        String html = KEY_CAP.matcher(COMMENT.matcher(Texts.read(template)).replaceAll(""))
                .replaceAll("");
        String text = ENTITY_OR_INLINE.matcher(TAG.matcher(html).replaceAll("")).replaceAll("");
        assertThat(text.lines().map(String::trim)).noneMatch(line -> line.matches(".*\\p{L}.*"));
        assertThat(READ_ALOUD.matcher(html).results().map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateIsShort(Path template) {
        assertThat(Texts.read(template).lines().count()).isLessThan(100);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoScriptAndNoStyle(Path template) {
        assertThat(Texts.read(template))
                .doesNotContainPattern("\\s(th:)?(style|on[a-z]+)=\"")
                .doesNotContain("<style")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }

    @Test
    void onlyTheSanitisedPreviewOfFormsIsNotEscaped() {
        List<Path> unescaped = templates().stream()
                .filter(template -> Texts.read(template).matches("(?s).*(th:utext|\\[\\().*"))
                .toList();
        assertThat(unescaped)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(template -> template.toString().contains("/form/"));
    }
}
