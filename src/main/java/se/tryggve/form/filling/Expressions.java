package se.tryggve.form.filling;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.tryggve.form.schema.Formula;
import se.tryggve.form.schema.JsonValues;
import se.tryggve.form.schema.Template;
import se.tryggve.form.schema.Template.Insert;
import se.tryggve.form.schema.Template.Literal;
import se.tryggve.form.schema.Template.Loop;
import se.tryggve.form.schema.Template.Piece;
import se.tryggve.form.schema.Template.When;
import se.tryggve.workflow.Feel;
import se.tryggve.workflow.FeelException;

/** Works out formulas and templates. What cannot be worked out for the present values is null, as in form-js. */
final class Expressions {

    private static final Logger LOG = LoggerFactory.getLogger(Expressions.class);
    private static final int MOST_LOOPS = 1000;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("sv"));

    private final Feel feel;

    Expressions(Feel feel) {
        this.feel = feel;
    }

    Object value(String expression, Map<String, Object> names) {
        try {
            return JsonValues.of(feel.evaluate(expression, names));
        } catch (FeelException unanswered) {
            LOG.warn("A form's expression has no value here: {}", unanswered.getMessage());
            return null;
        }
    }

    Object value(Formula formula, Scope scope) {
        return formula.expression() == null ? formula.constant() : value(formula.expression(), scope.names());
    }

    boolean truth(Formula formula, Scope scope) {
        return Boolean.TRUE.equals(value(formula, scope));
    }

    BigDecimal number(Formula formula, Scope scope) {
        Object value = value(formula, scope);
        if (value instanceof String text) {
            return text.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? new BigDecimal(text) : null;
        }
        return value instanceof BigDecimal number ? number : null;
    }

    /** The text of a template; empty for none. */
    String text(Template template, Scope scope) {
        return new Writing(text -> text).of(template, scope.names());
    }

    /** The text of a template that is Markdown: what is put into it stands for itself; empty for none. */
    String markdown(Template template, Scope scope) {
        return new Writing(MarkdownText::quoted).of(template, scope.names());
    }

    /** Writes templates; what is put into them is quoted as the whole text demands. */
    private final class Writing {

        private final UnaryOperator<String> quote;
        private final StringBuilder text = new StringBuilder();

        Writing(UnaryOperator<String> quote) {
            this.quote = quote;
        }

        String of(Template template, Map<String, Object> names) {
            if (template != null) {
                write(template, names);
            }
            return text.toString();
        }

        private void write(Template template, Map<String, Object> names) {
            for (Piece piece : template.pieces()) {
                if (piece instanceof Literal literal) {
                    text.append(literal.text());
                } else if (piece instanceof Insert insert) {
                    text.append(quote.apply(shown(value(insert.expression(), names))));
                } else if (piece instanceof When when) {
                    if (Boolean.TRUE.equals(value(when.condition(), names))) {
                        write(when.then(), names);
                    }
                } else if (piece instanceof Loop loop) {
                    loop(loop, names);
                }
            }
        }

        private void loop(Loop loop, Map<String, Object> names) {
            if (!(value(loop.list(), names) instanceof List<?> items)) {
                return;
            }
            for (Object item : items.subList(0, Math.min(items.size(), MOST_LOOPS))) {
                Map<String, Object> inner = new HashMap<>(names);
                if (item instanceof Map<?, ?> map) {
                    inner.putAll(JsonValues.map(map));
                }
                inner.put("parent", names.get("this"));
                inner.put("this", item);
                write(loop.each(), inner);
            }
        }
    }

    private static String shown(Object value) {
        if (value instanceof BigDecimal number) {
            return Numbers.shown(number);
        }
        if (value instanceof List<?> items) {
            List<String> texts = new ArrayList<>();
            items.forEach(item -> texts.add(shown(item)));
            return String.join(", ", texts);
        }
        return value == null ? "" : inWords(value.toString());
    }

    /** A day is told as people say it; everything else stands as it is. */
    static String inWords(String text) {
        try {
            return DAY.format(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return text;
        }
    }
}
