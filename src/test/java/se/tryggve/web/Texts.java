package se.tryggve.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The message bundles, templates and sources as they stand in the working copy. */
final class Texts {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path SOURCES = Path.of("src/main/java");

    private Texts() {}

    /** The bundles' names, for instance {@code casefile}. */
    static List<String> bundles() {
        return files(MESSAGES, "_sv.properties").stream()
                .map(file -> file.getFileName().toString().replace("_sv.properties", ""))
                .toList();
    }

    /** Key and sentence of one bundle in one language. */
    static Map<String, String> bundle(String name, String language) {
        Properties properties = new Properties();
        Path file = MESSAGES.resolve(name + "_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }

    /** Every key of every bundle. */
    static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        bundles().forEach(name -> keys.addAll(bundle(name, "sv").keySet()));
        return Collections.unmodifiableSet(keys);
    }

    static List<Path> templates() {
        return files(TEMPLATES, ".html");
    }

    static List<Path> sources() {
        return files(SOURCES, ".java");
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
