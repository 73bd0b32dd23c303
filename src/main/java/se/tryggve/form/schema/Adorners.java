package se.tryggve.form.schema;

/** Text right before and after an input, such as a unit; each null for none. */
public record Adorners(Template prefix, Template suffix) {}
