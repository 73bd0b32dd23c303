package se.tryggve.form.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.UploadReference;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.filling.FormFiller;
import se.tryggve.form.schema.FormSchema;

/**
 * All that a task's form is filled in with, beside the answer itself.
 *
 * @param server the first values, read-only ones among them
 * @param facts names for expressions and options
 */
record Setting(
        FormSchema schema,
        Map<String, Object> server,
        Map<String, Object> facts,
        Function<UUID, Optional<UploadReference>> uploads) {

    Filled fill(FormFiller filler, Map<String, Object> typed) {
        return filler.fill(schema, typed, server, facts, uploads);
    }

    Filled fill(FormFiller filler, FormAnswer answer) {
        return fill(filler, answer.values());
    }
}
