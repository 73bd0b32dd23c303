package se.tryggve.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.filling.FormFiller;
import se.tryggve.form.filling.Seeding;
import se.tryggve.form.schema.FormSchema;
import se.tryggve.form.schema.FormSchemas;

/** Makes forms for tests out of a few words. */
public final class Forms {

    public static final FormFiller FILLER = se.tryggve.form.filling.FillerForTests.filler();

    private Forms() {}

    /** A form of these components, each a JSON object with single quotes; ids are added where they lack. */
    public static FormSchema of(String... components) {
        return FormSchemas.parse("test.form", json(components), new TestFeel());
    }

    public static byte[] json(String... components) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < components.length; i++) {
            String text = components[i].startsWith("{'id'")
                    ? components[i]
                    : "{'id':'F" + i + "'," + components[i].substring(1);
            all.append(i == 0 ? "" : ",").append(text);
        }
        String form = "{'type':'default','id':'test','schemaVersion':16,'components':[" + all + "]}";
        return form.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }

    public static Filled fill(FormSchema schema, Map<String, Object> typed) {
        return fill(schema, typed, Map.of(), Map.of());
    }

    public static Filled fill(
            FormSchema schema, Map<String, Object> typed, Map<String, Object> initial, Map<String, Object> facts) {
        return fill(schema, typed, initial, facts, id -> Optional.empty());
    }

    public static Filled fill(
            FormSchema schema,
            Map<String, Object> typed,
            Map<String, Object> initial,
            Map<String, Object> facts,
            Function<UUID, Optional<UploadReference>> uploads) {
        return FILLER.fill(schema, typed, Seeding.seed(schema, initial), facts, uploads);
    }

    /** The message keys of what is wrong, without their common beginning. */
    public static List<String> faults(FormSchema schema, Map<String, Object> typed) {
        return fill(schema, typed).problems().stream()
                .map(problem -> problem.path() + ":" + problem.key().replace("form.error.", ""))
                .toList();
    }
}
