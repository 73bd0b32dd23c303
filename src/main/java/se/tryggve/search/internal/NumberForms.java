package se.tryggve.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Register numbers in every form that people write them in: {@code KS 2026/4}, {@code ks2026-4}, {@code 2026/4}. A number
 * is never parsed (domain brief, 4.6), only taken apart into its letters and digits.
 */
final class NumberForms {

    private static final Pattern PART = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final Pattern FIRST_WORD =
            Pattern.compile("^(?:dnr|diarienr|diarienummer)\\b[.:]?\\s*", Pattern.CASE_INSENSITIVE);
    private static final int MOST_PARTS = 8;

    private NumberForms() {}

    /** How a number of the register may be asked for: whole, or without the letters or digits that it begins with. */
    static List<String> of(String written) {
        List<String> parts = parts(written);
        List<String> forms = new ArrayList<>();
        for (int from = 0; from < parts.size() - 1; from++) {
            forms.add(String.join("/", parts.subList(from, parts.size())));
        }
        if (parts.size() == 1) {
            forms.add(parts.get(0));
        }
        return forms;
    }

    /** What somebody wrote, as a number could be asked for; empty if it cannot be one. */
    static String asked(String text) {
        List<String> parts = parts(FIRST_WORD.matcher(text.strip()).replaceFirst(""));
        boolean number = parts.size() > 1
                && parts.size() <= MOST_PARTS
                && parts.stream().anyMatch(part -> Character.isDigit(part.codePointAt(0)));
        return number ? String.join("/", parts) : "";
    }

    /** The letters and digits of a word that has both: {@code ks2026} is {@code ks} and {@code 2026}. */
    static List<String> parts(String text) {
        return Plain.words(text).stream()
                .flatMap(word -> PART.matcher(word).results().map(MatchResult::group))
                .toList();
    }
}
