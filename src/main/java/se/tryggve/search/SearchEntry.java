package se.tryggve.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A thing as those in one scope may find it. What a scope may not know of the thing stands in none of its fields.
 *
 * @param thing its id in the module that it belongs to; the same thing has one entry in each scope
 * @param scope who may find it; {@link SearchScopes} says who is in which
 * @param on the day that it began, Europe/Stockholm: later ones come first among equals
 * @param address where it is read, without the context path
 * @param labelKey message key of what it is
 * @param title its name, which weighs more than its text
 * @param number the case's register number as the scope knows it; empty if there is none
 * @param otherNumbers further register numbers of the case that the scope knows
 * @param caseTitle the case that it belongs to
 */
public record SearchEntry(
        SearchKind kind,
        String thing,
        String scope,
        LocalDate on,
        String address,
        String labelKey,
        String title,
        String number,
        List<String> otherNumbers,
        String caseTitle,
        Text text) {

    /** Keeps the numbers unchangeable. */
    public SearchEntry {
        Objects.requireNonNull(title, "title");
        otherNumbers = List.copyOf(otherNumbers);
    }

    /**
     * What else it says. It is read only when the version has changed, because documents are long.
     *
     * @param version another one whenever the words are others
     */
    public record Text(String version, Supplier<String> words) {

        /** No text. */
        public static final Text NONE = Text.of("");

        /** A text that is at hand; it is its own version. */
        public static Text of(String words) {
            return new Text(words, () -> words);
        }
    }
}
