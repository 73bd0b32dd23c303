package se.tryggve.form.schema;

/** An element of a form. */
public sealed interface Component permits Field, Container, Computed, Content {

    /** What every component has. */
    Base base();
}
