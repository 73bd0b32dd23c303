package se.tryggve.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.tryggve.search.SearchKind;
import se.tryggve.search.internal.Highlights.Part;
import se.tryggve.search.internal.Hits.Ranked;

/**
 * What a search found, one page of it.
 *
 * @param asked what was typed, without what cannot be read
 * @param problem why nothing was searched for, as part of a message key; null if it was
 * @param hits best first: with the register number, then with the words in the title, then the latest
 * @param total how many there are; if {@code capped}, how many of them are shown
 * @param counts of each kind; empty where there are too many to count
 * @param capped whether there are more than can be shown
 * @param page from 1
 */
public record Found(
        String asked,
        String problem,
        List<Hit> hits,
        int total,
        Map<SearchKind, Integer> counts,
        boolean capped,
        int page,
        int pages) {

    static Found nothing(String asked, String problem) {
        return new Found(asked, problem, List.of(), 0, Map.of(), false, 1, 1);
    }

    static Found of(String asked, Ranked ranked, SearchKind kind, int page, AskedWords words) {
        Highlights highlights = new Highlights(words.beginnings());
        int total = kind == null || ranked.counts().isEmpty()
                ? ranked.ranked()
                : ranked.counts().getOrDefault(kind, 0);
        int pages = Math.max(1, (total + Hits.PAGE - 1) / Hits.PAGE);
        List<Hit> hits = ranked.rows().stream()
                .map(row -> new Hit(
                        row.kind(),
                        row.address(),
                        row.labelKey(),
                        highlights.whole(row.title()),
                        row.number(),
                        row.caseTitle(),
                        row.on(),
                        highlights.snippet(row.body())))
                .toList();
        return new Found(asked, null, hits, total, ranked.counts(), ranked.capped(), Math.min(page, pages), pages);
    }

    /** Whether anything was searched for. */
    public boolean searched() {
        return problem == null && !asked.isEmpty();
    }

    /**
     * A thing that was found.
     *
     * @param labelKey message key of what it is
     * @param number the case's register number as the reader's authority knows it; empty if there is none
     * @param on the day that it began, Europe/Stockholm
     * @param snippet where in its text the words are; empty if they are in the title alone
     */
    public record Hit(
            SearchKind kind,
            String address,
            String labelKey,
            List<Part> title,
            String number,
            String caseTitle,
            LocalDate on,
            List<Part> snippet) {}
}
