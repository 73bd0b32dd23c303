package se.tryggve.form.schema;

/** Yes or no; a required one must be ticked. */
public record Checkbox(Base base, Traits traits, Object initial) implements Field {}
