package se.tryggve.form.schema;

/** Several lines of text. */
public record TextArea(Base base, Traits traits, TextRules rules, Object initial) implements Field {}
