package se.tryggve.form.schema;

import java.util.List;

/** A value that the form works out itself (form-js type {@code expression}); it is not shown. */
public record Computed(Base base, List<String> key, String expression) implements Component {}
