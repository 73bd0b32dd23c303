package se.tryggve.form.schema;

import java.util.List;

/** Text with FEEL in it: {@code {{expression}}}, {@code {{#if x}}…{{/if}}}, {@code {{#loop x}}…{{/loop}}}. */
public record Template(List<Piece> pieces) {

    /** A part of the text. */
    public sealed interface Piece {}

    /** Text as it stands. */
    public record Literal(String text) implements Piece {}

    /** The value of an expression. */
    public record Insert(String expression) implements Piece {}

    /** Shown only where the condition is true. */
    public record When(String condition, Template then) implements Piece {}

    /** Repeated for each value of a list; inside, {@code this} is the value and its own names are known. */
    public record Loop(String list, Template each) implements Piece {}

    /** Plain text. */
    public static Template of(String text) {
        return new Template(List.of(new Literal(text)));
    }
}
