package se.tryggve.audit.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NumericNode;

/**
 * One spelling for equal values: keys sorted, no white space, numbers without trailing zeros. What PostgreSQL makes of a
 * {@code jsonb} and back is spelt the same again. Has a mapper of its own: settings of the application must not change digests.
 */
final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private CanonicalJson() {}

    static String of(Map<String, ?> values) {
        return write(MAPPER.valueToTree(values));
    }

    /** The values of a stored text; numbers are whole numbers or {@link BigDecimal}. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> read(String json) {
        return MAPPER.readValue(json, Map.class);
    }

    /** The text as the database can hold it: it knows neither NUL nor half a surrogate pair. */
    static String storable(String text) {
        if (text == null) {
            return null;
        }
        return text.codePoints()
                .map(point -> point == 0 || Character.getType(point) == Character.SURROGATE ? '\uFFFD' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String write(JsonNode node) {
        if (node.isObject()) {
            return writeObject(node);
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(CanonicalJson::write)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        return writeScalar(node);
    }

    private static String writeObject(JsonNode node) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(field -> sorted.put(storable(field.getKey()), field.getValue()));
        return sorted.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + write(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String writeScalar(JsonNode node) {
        if (node.isNull()) {
            return "null";
        }
        if (node.isBoolean()) {
            return String.valueOf(node.booleanValue());
        }
        if (node instanceof NumericNode number && !number.isNaN()) {
            return number.decimalValue().stripTrailingZeros().toString();
        }
        return quoted(storable(node.asString()));
    }

    private static String quoted(String text) {
        return MAPPER.writeValueAsString(text);
    }
}
