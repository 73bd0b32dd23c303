package se.tryggve.form.filling;

import se.tryggve.form.schema.Checkbox;
import se.tryggve.form.schema.ChoiceField;
import se.tryggve.form.schema.DateTimeField;
import se.tryggve.form.schema.Field;
import se.tryggve.form.schema.FilePicker;
import se.tryggve.form.schema.NumberField;
import se.tryggve.form.schema.TextArea;
import se.tryggve.form.schema.TextField;

/** Turns what was typed into a field into its value, and says what is wrong with it. */
final class FieldReader {

    private FieldReader() {}

    static Reading read(Field field, Object typed, boolean required, Circumstances around) {
        Reading reading = reading(field, typed, around);
        boolean missing = isNothing(reading.value()) && reading.faults().isEmpty();
        return required && missing ? reading.with(Fault.of(demand(field))) : reading;
    }

    private static Reading reading(Field field, Object typed, Circumstances around) {
        if (field instanceof TextField text) {
            return Texts.line(text, typed, around);
        }
        if (field instanceof TextArea text) {
            return Texts.area(text, typed, around);
        }
        if (field instanceof NumberField number) {
            return NumberReader.read(number, typed, around);
        }
        if (field instanceof Checkbox) {
            return Choices.ticked(typed);
        }
        if (field instanceof ChoiceField choice) {
            return choice.several() ? Choices.several(typed, around) : Choices.one(typed, around);
        }
        if (field instanceof DateTimeField dateTime) {
            return DateTimes.read(dateTime, typed, around);
        }
        return Files.read((FilePicker) field, typed, around);
    }

    private static boolean isNothing(Object value) {
        return value == null
                || Boolean.FALSE.equals(value)
                || value instanceof java.util.List<?> list && list.isEmpty();
    }

    private static String demand(Field field) {
        if (field instanceof Checkbox) {
            return "form.error.required.tick";
        }
        if (field instanceof FilePicker) {
            return "form.error.required.file";
        }
        return field instanceof ChoiceField ? "form.error.required.choice" : "form.error.required";
    }
}
