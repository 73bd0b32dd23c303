package se.tryggve.casefile.internal;

import java.util.List;

/**
 * Some lines of a list.
 *
 * @param next where the rest begins; null if there is no more
 */
public record CasePageful(List<CaseLine> lines, CaseCursor next) {

    static CasePageful of(List<CaseLine> oneMore, int size) {
        if (oneMore.size() <= size) {
            return new CasePageful(oneMore, null);
        }
        List<CaseLine> lines = List.copyOf(oneMore.subList(0, size));
        return new CasePageful(lines, CaseCursor.after(lines.get(size - 1)));
    }
}
