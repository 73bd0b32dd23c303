package se.tryggve.search.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Texts as the index knows them: lower case, words of letters and digits. Accents of other languages never tell words
 * apart (é is e). The letters å ä ö do: who writes them means them, who writes a or o finds both.
 */
final class Plain {

    private static final String SWEDISH = "åäö";
    private static final String FOLDED = "aao";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern E_MAIL = Pattern.compile("\\S{1,200}@\\S{1,200}");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile(
            "(?<!\\d)(?:\\d{2})?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])[-+ ]?\\d{4}(?!\\d)");

    private Plain() {}

    /** The words of a text, in order. */
    static List<String> words(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        lower.codePoints().forEach(character -> plain.append(base(character)));
        List<String> words = new ArrayList<>(List.of(NO_WORD.split(plain)));
        words.removeIf(String::isEmpty);
        return words;
    }

    /** The text as the index takes it in: its words, and once more those that are written differently without å ä ö. */
    static String indexed(String text) {
        List<String> words = words(text);
        Set<String> folded =
                new LinkedHashSet<>(words.stream().map(Plain::folded).toList());
        words.forEach(folded::remove);
        return String.join(" ", words) + " " + String.join(" ", folded);
    }

    /** A word without the dots and rings of å ä ö. */
    static String folded(String word) {
        StringBuilder folded = new StringBuilder(word);
        for (int i = 0; i < folded.length(); i++) {
            int letter = SWEDISH.indexOf(folded.charAt(i));
            if (letter >= 0) {
                folded.setCharAt(i, FOLDED.charAt(letter));
            }
        }
        return folded.toString();
    }

    /** A text without what nobody may search for: personal numbers and e-mail addresses. */
    static String withoutPersons(String text) {
        return PERSONAL_NUMBER.matcher(E_MAIL.matcher(text).replaceAll(" ")).replaceAll(" ");
    }

    /** Whether a personal number or coordination number stands in a text; organisation numbers are none. */
    static boolean namesAPerson(String text) {
        return PERSONAL_NUMBER.matcher(text).find();
    }

    private static String base(int character) {
        String letter = Character.toString(character);
        if (character < 128 || SWEDISH.contains(letter)) {
            return letter;
        }
        return Normalizer.normalize(letter, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    }
}
