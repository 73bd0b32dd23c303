package se.tryggve.measure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tryggve.form.RefusedAnswerException;

/** One row of a form's answers, read as what the row means. Blank is missing. */
public record AnswerRow(Map<String, Object> values) {

    /** The rows of a repeating list; none when the list is missing. */
    @SuppressWarnings("unchecked")
    public List<AnswerRow> rows(String key) {
        List<AnswerRow> rows = new ArrayList<>();
        if (values.get(key) instanceof List<?> list) {
            list.forEach(row -> rows.add(new AnswerRow((Map<String, Object>) row)));
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
            throw new RefusedAnswerException("measure.refused.number", text);
        }
    }

    /** An ISO date; null when missing. */
    public LocalDate date(String key) {
        String text = text(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new RefusedAnswerException("measure.refused.date", text);
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
