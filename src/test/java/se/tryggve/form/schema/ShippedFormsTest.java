package se.tryggve.form.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tryggve.form.Forms;
import se.tryggve.form.TestFeel;
import se.tryggve.form.page.Pages;

class ShippedFormsTest {

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("forms"))) {
            return all.filter(file -> file.toString().endsWith(".form"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFormThatIsShippedCanBeShown(Path file) throws IOException {
        FormSchema form = FormSchemas.parse(file.toString(), Files.readAllBytes(file), new TestFeel());
        String html = Pages.fields(form, Forms.fill(form, Map.of()), Pages.SWEDISH);
        assertThat(html).contains("form-fields").doesNotContain("??");
    }
}
