package se.tryggve.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What somebody asked for, as the index is asked.
 *
 * @param words those that count, as written; never empty
 * @param stems of the words, in the same order
 * @param number the whole of it as a register number; empty if it cannot be one
 */
record AskedWords(List<String> words, List<String> stems, String number) {

    /** A shorter beginning of a word would find almost everything. */
    private static final int SHORTEST_BEGINNING = 3;

    /** Words of older law and of everyday speech, and what the files call it now (domain brief, glossary 2). */
    private static final Map<String, String> SAME = Map.of("kameraövervakning", "kamerabevakning");

    /** Everything that has all the words in any form, or the number. */
    String broad() {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            terms.add(forms(words.get(i), stems.get(i)));
        }
        String all = "(" + String.join(" & ", terms) + ")";
        return number.isEmpty() ? all : "(" + all + " | " + numbered() + ")";
    }

    /** Everything that has all the words, whole and in any form, or the number. */
    String whole() {
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            terms.add(Marks.any(List.of(words.get(i), stems.get(i))));
        }
        String all = "(" + String.join(" & ", terms) + ")";
        return number.isEmpty() ? all : "(" + all + " | " + numbered() + ")";
    }

    /** The titles that have all the words as they were written. */
    String exact() {
        return Marks.all(words.stream().map(Marks::exact).toList());
    }

    /** What has the number; nothing at all if it is none. */
    String numbered() {
        return Marks.quoted(Marks.number(number));
    }

    /** The beginnings by which a word of a text is seen to be one of those asked for. */
    List<String> beginnings() {
        List<String> beginnings = new ArrayList<>(stems);
        words.stream().flatMap(word -> NumberForms.parts(word).stream()).forEach(beginnings::add);
        words.stream().map(AskedWords::same).filter(word -> !word.isEmpty()).forEach(beginnings::add);
        beginnings.addAll(words);
        return beginnings.stream().distinct().toList();
    }

    private static String forms(String word, String stem) {
        List<String> forms = new ArrayList<>(List.of(Marks.quoted(stem), begun(word)));
        List<String> parts = NumberForms.parts(word);
        if (parts.size() > 1) {
            forms.add(Marks.all(parts));
        }
        if (!same(word).isEmpty()) {
            forms.add(begun(same(word)));
        }
        return forms.stream().distinct().collect(Collectors.joining(" | ", "(", ")"));
    }

    private static String begun(String word) {
        return word.length() < SHORTEST_BEGINNING ? Marks.quoted(word) : Marks.quoted(word) + ":*";
    }

    private static String same(String word) {
        return SAME.entrySet().stream()
                .filter(pair -> Plain.folded(word).startsWith(Plain.folded(pair.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
