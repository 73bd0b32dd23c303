package se.tryggve.measure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tryggve.form.RefusedAnswerException;

/**
 * One row of a form's answers, read as what the row means. Blank is missing; what cannot be read is refused at its field.
 *
 * @param path where the row stands in the form, as {@code cameras[0]}; empty for the form itself
 */
public record AnswerRow(String path, Map<String, Object> values) {

    /** The whole form. */
    public AnswerRow(Map<String, Object> values) {
        this("", values);
    }

    /** The path of a field of this row. */
    public String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** The rows of a repeating list; none when the list is missing. */
    @SuppressWarnings("unchecked")
    public List<AnswerRow> rows(String key) {
        List<AnswerRow> rows = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                rows.add(new AnswerRow(at(key) + "[" + i + "]", (Map<String, Object>) list.get(i)));
            }
        }
        return rows;
    }

    /** The words without surrounding space; null when missing. */
    public String text(String key) {
        Object value = values.get(key);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }

    /** Whether the box is ticked. */
    public boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    /** A whole number; null when missing. */
    public Integer number(String key) {
        String text = text(key);
        try {
            return text == null ? null : new BigDecimal(text).intValueExact();
        } catch (ArithmeticException | NumberFormatException wrong) {
            throw RefusedAnswerException.at(at(key), "measure.refused.number", text);
        }
    }

    /** An ISO date; null when missing. */
    public LocalDate date(String key) {
        String text = text(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw RefusedAnswerException.at(at(key), "measure.refused.date", text);
        }
    }

    /** The id of a row that was there before; null for a new one. */
    public UUID id(String key) {
        String text = text(key);
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new RefusedAnswerException("measure.refused.unknownRow");
        }
    }

    /** The weekly hours of a row; empty when none are given. */
    public List<WeekWindow> windows(String key) {
        return rows(key).stream().map(WindowAnswer::read).toList();
    }
}
