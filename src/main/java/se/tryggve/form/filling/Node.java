package se.tryggve.form.filling;

import java.util.List;
import java.util.Optional;
import se.tryggve.form.UploadReference;
import se.tryggve.form.schema.ChoiceField;
import se.tryggve.form.schema.Content;
import se.tryggve.form.schema.DateTimeField;
import se.tryggve.form.schema.DynamicList;
import se.tryggve.form.schema.Field;
import se.tryggve.form.schema.Formula;
import se.tryggve.form.schema.Group;
import se.tryggve.form.schema.Options.Option;
import se.tryggve.form.schema.Template;

/** A component at its place in a filled-in form. */
public sealed interface Node {

    /** Whether it is absent now: not shown, not part of the answer. */
    boolean hidden();

    /** Components with the same row stand side by side; null for a line of its own. */
    String row();

    /**
     * A field.
     *
     * @param name its path, as {@code cameras[0].mode}
     * @param label its own name
     * @param fullLabel its name with that of its row, for a list of errors
     * @param typed what was typed, or what the server gave a read-only field
     * @param value what that is worth; null for nothing
     */
    record FieldNode(
            Field field,
            String name,
            String label,
            String fullLabel,
            String hint,
            boolean hidden,
            boolean readonly,
            boolean required,
            Object typed,
            Object value,
            List<Fault> faults,
            Circumstances around)
            implements Node {

        @Override
        public String row() {
            return field.base().row();
        }

        /** What may be chosen; empty for other fields than choices. */
        public List<Option> options() {
            return around.options();
        }

        /** A text of the form, worked out at this field's place. */
        public String text(Template template) {
            return around.expressions().text(template, around.scope()).strip();
        }

        /** A property of the form, worked out at this field's place. */
        public Object property(Formula formula) {
            return around.value(formula);
        }

        /** The typed value as text for an input, in Swedish time and with decimal comma. */
        public String shown() {
            if (field instanceof DateTimeField dateTime && typed instanceof String kept) {
                return DateTimes.shown(dateTime, kept, around);
            }
            if (typed instanceof java.math.BigDecimal number) {
                return Numbers.shown(number);
            }
            return typed instanceof String || typed instanceof Boolean ? typed.toString() : "";
        }

        /** Whether an option is chosen, also where the choice as a whole is not accepted. */
        public boolean chosen(Option option) {
            if (field instanceof ChoiceField && typed instanceof List<?> several) {
                return several.stream().anyMatch(item -> option.token().equals(Choices.token(item)));
            }
            return option.token().equals(Choices.token(typed));
        }

        /** The files that a file picker holds. */
        public List<UploadReference> uploads() {
            return Files.references(typed, around);
        }

        /** The first day that is not refused; empty where all days are taken. */
        public Optional<String> firstDay() {
            boolean limited = field instanceof DateTimeField dateTime && dateTime.disallowPassedDates();
            return limited ? Optional.of(around.today().toString()) : Optional.empty();
        }
    }

    /** A group. */
    record GroupNode(Group group, String label, boolean hidden, List<Node> children) implements Node {

        @Override
        public String row() {
            return group.base().row();
        }
    }

    /**
     * A dynamic list.
     *
     * @param given how many rows were sent
     * @param fault what the form holds against the rows together; null for nothing
     */
    record ListNode(
            DynamicList list,
            String name,
            String label,
            String fullLabel,
            boolean hidden,
            int given,
            Fault fault,
            List<RowNode> rows)
            implements Node {

        @Override
        public String row() {
            return list.base().row();
        }
    }

    /**
     * A row of a dynamic list.
     *
     * @param name its path, as {@code cameras[0]}
     * @param token which of the server's rows it came from; empty for a new one
     * @param label list and number
     */
    record RowNode(String name, String token, String label, List<Node> children) {

        /** The value by which a row is named, if it has one. */
        public static final String NAMED_BY = "label";
    }

    /** A value that the form works out itself. */
    record ComputedNode(String name, boolean hidden, Object value) implements Node {

        @Override
        public String row() {
            return null;
        }
    }

    /** Something to look at; the text is Markdown. */
    record ContentNode(Content content, boolean hidden, String text) implements Node {

        @Override
        public String row() {
            return content.base().row();
        }
    }
}
