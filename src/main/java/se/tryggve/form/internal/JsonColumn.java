package se.tryggve.form.internal;

import java.util.Map;
import se.tryggve.form.AnswerSheet;
import se.tryggve.form.schema.JsonValues;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Value trees and sheets in {@code jsonb} columns; numbers keep every digit. */
final class JsonColumn {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonColumn() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static Map<String, Object> values(String json) {
        return JsonValues.map((Map<?, ?>) JsonValues.of(JSON.readTree(json)));
    }

    /** Whether a kept tree says the same as one that is not kept yet. */
    static boolean same(Map<String, Object> kept, Map<String, Object> other) {
        return kept.equals(values(write(other)));
    }

    static AnswerSheet sheet(String json) {
        return JSON.readValue(json, AnswerSheet.class);
    }
}
