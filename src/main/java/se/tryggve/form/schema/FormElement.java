package se.tryggve.form.schema;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A JSON object of a form file that knows its place and notices properties that nobody asked for. */
final class FormElement {

    private final String where;
    private final JsonNode node;
    private final Set<String> unread = new TreeSet<>();

    FormElement(String where, JsonNode node) {
        this.where = where;
        this.node = node;
        node.properties().stream()
                .filter(property -> !property.getValue().isNull())
                .map(Map.Entry::getKey)
                .forEach(unread::add);
    }

    /** A property that only concerns how other programs draw the form. */
    void pass(String... names) {
        unread.removeAll(List.of(names));
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    String text(String name) {
        JsonNode value = take(name, JsonNode::isString, "must be a text");
        return value == null ? null : value.stringValue();
    }

    String requiredText(String name, String remedy) {
        String text = text(name);
        if (text == null || text.isBlank()) {
            throw fault("has no \"" + name + "\"", remedy);
        }
        return text;
    }

    boolean flag(String name) {
        JsonNode value = take(name, JsonNode::isBoolean, "must be true or false");
        return value != null && value.booleanValue();
    }

    Integer integer(String name, int least, int most) {
        JsonNode value = take(name, JsonNode::canConvertToInt, "must be a whole number");
        if (value == null) {
            return null;
        }
        if (value.intValue() < least || value.intValue() > most) {
            throw fault("has \"" + name + "\" " + value, "Give a whole number from " + least + " to " + most + ".");
        }
        return value.intValue();
    }

    JsonNode any(String name) {
        return take(name, value -> true, "");
    }

    FormElement object(String name) {
        JsonNode value = take(name, JsonNode::isObject, "must be an object");
        return value == null ? null : new FormElement(where + ", \"" + name + "\",", value);
    }

    List<JsonNode> list(String name) {
        JsonNode value = take(name, JsonNode::isArray, "must be a list");
        List<JsonNode> items = new ArrayList<>();
        if (value != null) {
            value.forEach(items::add);
        }
        return items;
    }

    BigDecimal number(JsonNode value, String name) {
        try {
            return value.isNumber()
                    ? value.decimalValue()
                    : new BigDecimal(value.stringValue().trim());
        } catch (NumberFormatException | tools.jackson.databind.exc.JsonNodeException wrong) {
            throw fault("has \"" + name + "\" " + value, "Give a number, or a FEEL expression that starts with =.");
        }
    }

    void refuseUnread() {
        if (!unread.isEmpty()) {
            throw fault(
                    "has the property \"" + unread.iterator().next() + "\", which Tryggve does not know here",
                    "Remove the property, or teach the form module what it means.");
        }
    }

    InvalidFormException fault(String fault, String remedy) {
        return new InvalidFormException(where, fault, remedy);
    }

    String where() {
        return where;
    }

    private JsonNode take(String name, Predicate<JsonNode> fits, String demand) {
        unread.remove(name);
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!fits.test(value)) {
            throw fault("has \"" + name + "\" " + value + ", which " + demand, "Correct the value.");
        }
        return value;
    }
}
