package se.tryggve.form.schema;

import java.util.List;

/** Components that belong together. */
public record Group(Base base, Template label, List<String> path, List<Component> components) implements Container {}
