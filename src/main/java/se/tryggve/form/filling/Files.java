package se.tryggve.form.filling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tryggve.form.UploadReference;
import se.tryggve.form.schema.FilePicker;

/** References to uploaded files; only files of the same task can be referred to. */
public final class Files {

    private static final int MOST = 100;

    private static final Map<String, String> KINDS = Map.of(
            ".jpg", "JPEG",
            ".docx", "Word",
            ".xlsx", "Excel",
            ".pptx", "PowerPoint",
            ".odt", "OpenDocument",
            ".ods", "OpenDocument");

    private Files() {}

    static Reading read(FilePicker field, Object typed, Circumstances around) {
        List<UploadReference> found = references(typed, around);
        List<Object> values = new ArrayList<>();
        found.forEach(file -> values.add(described(file)));
        Reading reading = Reading.good(values);
        if (found.size() < count(typed)) {
            reading = reading.with(Fault.of("form.error.file.gone"));
        }
        if (found.size() > 1 && !Boolean.TRUE.equals(around.value(field.multiple()))) {
            reading = reading.with(Fault.of("form.error.file.one"));
        }
        String accept = around.value(field.accept()) instanceof String text ? text : "";
        for (UploadReference file : found) {
            if (!accepts(accept, file.name(), file.contentType())) {
                reading = reading.with(Fault.of("form.error.file.kind", file.name(), inWords(accept)));
            }
        }
        return reading;
    }

    /** The files that a typed value refers to. */
    static List<UploadReference> references(Object typed, Circumstances around) {
        List<UploadReference> found = new ArrayList<>();
        for (Object item : items(typed)) {
            id(item).flatMap(around.uploads())
                    .filter(file -> !found.contains(file))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** A list of endings, as in HTML's {@code accept}, as people call the kinds: "PDF, JPEG, Word". */
    public static String inWords(String accept) {
        return Stream.of(accept.toLowerCase(Locale.ROOT).split(","))
                .map(String::strip)
                .filter(kind -> !kind.isEmpty())
                .map(kind ->
                        KINDS.getOrDefault(kind, kind.replaceFirst("^\\.", "").toUpperCase(Locale.ROOT)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Whether a list of endings and media types, as in HTML's {@code accept}, allows a file; an empty one allows all. */
    public static boolean accepts(String accept, String name, String contentType) {
        if (accept.isBlank()) {
            return true;
        }
        String lowerName = name.toLowerCase(Locale.ROOT);
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        for (String part : accept.toLowerCase(Locale.ROOT).split(",")) {
            String kind = part.strip();
            boolean fits = kind.startsWith(".")
                    ? lowerName.endsWith(kind)
                    : kind.endsWith("/*") ? type.startsWith(kind.substring(0, kind.length() - 1)) : type.equals(kind);
            if (fits && !kind.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Object> described(UploadReference file) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", file.id().toString());
        map.put("name", file.name());
        map.put("contentType", file.contentType());
        map.put("size", java.math.BigDecimal.valueOf(file.size()));
        map.put("sha256", file.sha256());
        return map;
    }

    private static int count(Object typed) {
        return (int) items(typed).stream().distinct().count();
    }

    private static List<?> items(Object typed) {
        List<?> all = typed instanceof List<?> list ? list : typed == null ? List.of() : List.of(typed);
        List<?> said =
                all.stream().filter(item -> item != null && !"".equals(item)).toList();
        return said.subList(0, Math.min(said.size(), MOST));
    }

    private static Optional<UUID> id(Object item) {
        Object text = item instanceof Map<?, ?> map ? map.get("id") : item;
        try {
            return text instanceof String id ? Optional.of(UUID.fromString(id)) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
