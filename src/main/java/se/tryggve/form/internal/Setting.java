package se.tryggve.form.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormView;
import se.tryggve.form.Remark;
import se.tryggve.form.UploadReference;
import se.tryggve.form.filling.Filled;
import se.tryggve.form.filling.FormFiller;
import se.tryggve.form.schema.FormSchema;

/**
 * All that a task's form is filled in with, beside the answer itself.
 *
 * @param server the values that the officer cannot change, and the form's defaults
 * @param opening what stands in the form before anybody has typed: {@code server}, and the former answer if any
 * @param former whose answer to the same step that is; null the first time
 * @param remarks what colleagues have written since about what must be done again
 * @param facts names for expressions and options
 */
record Setting(
        FormSchema schema,
        Map<String, Object> server,
        Map<String, Object> opening,
        FormView.Former former,
        List<Remark> remarks,
        Map<String, Object> facts,
        Function<UUID, Optional<UploadReference>> uploads) {

    /** The same; once something is saved or sent, the form holds that and no longer the former answer. */
    Setting onceSaved(boolean saved) {
        return saved ? new Setting(schema, server, opening, null, remarks, facts, uploads) : this;
    }

    Filled fill(FormFiller filler, Map<String, Object> typed) {
        return filler.fill(schema, typed, server, facts, uploads);
    }

    Filled fill(FormFiller filler, FormAnswer answer) {
        return fill(filler, answer.values());
    }
}
