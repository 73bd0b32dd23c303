package se.tryggve.form.filling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.tryggve.form.UploadReference;
import se.tryggve.form.schema.Formula;
import se.tryggve.form.schema.Options.Option;

/**
 * What else than the typed value decides about a field: its place in the form, the day, the files of the task.
 *
 * @param hint what the form says beside the field; empty for nothing
 */
record Circumstances(
        Expressions expressions,
        Scope scope,
        String hint,
        List<Option> options,
        LocalDate today,
        ZoneId zone,
        Function<UUID, Optional<UploadReference>> uploads) {

    BigDecimal number(Formula formula) {
        return expressions.number(formula, scope);
    }

    Object value(Formula formula) {
        return expressions.value(formula, scope);
    }
}
