package se.tryggve.casefile.web;

import java.util.Arrays;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.internal.CaseFilter;
import se.tryggve.casefile.internal.CaseFilter.Progress;

/** Filters as they stand in addresses; a word that means nothing filters nothing. */
final class FilterWords {

    private FilterWords() {}

    static CaseFilter read(String kind, String phase, String status) {
        return new CaseFilter(
                CaseKind.ofCode(kind).orElse(null), phase == null || phase.isBlank() ? null : phase, progress(status));
    }

    private static Progress progress(String status) {
        return Arrays.stream(Progress.values())
                .filter(value -> value.code().equals(status))
                .findFirst()
                .orElse(null);
    }
}
