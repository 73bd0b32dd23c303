package se.tryggve.form.schema;

/** One line of text. */
public record TextField(Base base, Traits traits, TextRules rules, Adorners adorners, Object initial)
        implements Field {}
