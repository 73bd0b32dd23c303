package se.tryggve.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A practice case: the first steps of a demonstration case, at another place. They stand in
 * {@code demonstration/practice.json}.
 *
 * @param name the same for ever: by it a case is played once
 * @param script the demonstration case
 * @param steps how many of its steps have been taken
 * @param instead words of the script, and what stands in their place; longer ones go first, and none
 *     holds what JSON escapes
 */
record PracticeScript(String name, String script, int steps, Map<String, String> instead) {

    /** All practice cases, in the order in which they are registered. */
    static List<PracticeScript> all(JsonMapper json) {
        return List.of(json.readValue(text("practice"), PracticeScript[].class));
    }

    /** The script that is played. */
    CaseScript asPlayed(JsonMapper json) {
        String text = text(script);
        List<String> longestFirst = instead.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        for (String words : longestFirst) {
            text = text.replace(words, instead.get(words));
        }
        CaseScript whole = json.readValue(text, CaseScript.class);
        return new CaseScript(whole.by(), whole.registration(), whole.steps().subList(0, steps));
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("demonstration/" + name + ".json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
