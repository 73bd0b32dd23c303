package se.tryggve.casefile.web;

import java.util.Arrays;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.internal.CaseFilter;
import se.tryggve.casefile.internal.CaseFilter.Progress;

/** Filters as they stand in addresses; a word that means nothing filters nothing. */
final class FilterWords {

    private FilterWords() {}

    static CaseFilter read(String kind, String phase, String status) {
        return new CaseFilter(CaseKind.ofCode(kind).orElse(null), plain(phase), progress(status));
    }

    private static String plain(String phase) {
        boolean meaningless = phase == null || phase.isBlank() || phase.chars().anyMatch(Character::isISOControl);
        return meaningless ? null : phase;
    }

    private static Progress progress(String status) {
        return Arrays.stream(Progress.values())
                .filter(value -> value.code().equals(status))
                .findFirst()
                .orElse(null);
    }
}
