package se.tryggve.search.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.tryggve.search.SearchEntry;
import se.tryggve.search.SearchKind;

/**
 * What stands among the words of a row without being one: no word has these signs. With them one index answers who may
 * find what together with where the words are.
 */
final class Marks {

    private static final int MONTHS = 3;
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private Marks() {}

    static List<String> of(SearchEntry entry, Collection<String> numbers) {
        List<String> marks = new ArrayList<>(List.of(scope(entry.scope()), kind(entry.kind()), quarter(entry.on())));
        marks.addAll(numbers(numbers));
        return marks;
    }

    static List<String> numbers(Collection<String> numbers) {
        return numbers.stream()
                .flatMap(number -> NumberForms.of(number).stream())
                .distinct()
                .map(Marks::number)
                .toList();
    }

    static String scope(String scope) {
        return "@" + scope;
    }

    static String kind(SearchKind kind) {
        return "%" + kind.code();
    }

    static String number(String form) {
        return "#" + form;
    }

    static String exact(String word) {
        return "=" + word;
    }

    /** What began before the first quarter belongs to it. */
    static String quarter(LocalDate began) {
        LocalDate day = began.isBefore(FIRST) ? FIRST : began;
        return "^" + day.getYear() + "-" + ((day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The marks of the last quarters, the latest first, after the one to come. */
    static String[] quarters(LocalDate today, int many) {
        return Stream.iterate(today.plusMonths(MONTHS), day -> day.minusMonths(MONTHS))
                .limit(many + 1L)
                .map(Marks::quarter)
                .toArray(String[]::new);
    }

    /** The marks of all quarters, the latest first. */
    static String[] quarters(LocalDate today) {
        return quarters(today, (int) ChronoUnit.MONTHS.between(FIRST, today) / MONTHS + 1);
    }

    /** A lexeme as a query writes it, whatever stands in it. */
    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    /** Any of these lexemes. */
    static String any(Collection<String> lexemes) {
        return lexemes.stream().distinct().map(Marks::quoted).collect(Collectors.joining(" | ", "(", ")"));
    }

    /** All of these lexemes. */
    static String all(Collection<String> lexemes) {
        return lexemes.stream().map(Marks::quoted).collect(Collectors.joining(" & ", "(", ")"));
    }
}
