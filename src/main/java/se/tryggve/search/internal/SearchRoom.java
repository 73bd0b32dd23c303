package se.tryggve.search.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.Officer;
import se.tryggve.search.SearchKind;
import se.tryggve.search.SearchScopes;
import se.tryggve.search.internal.Hits.Ranked;

/** Where officers search. What they may not see is neither counted nor ranked, because the index is never asked for it. */
@Service
public class SearchRoom {

    private final Question question;
    private final Hits hits;
    private final List<SearchScopes> rules;
    private final Clock clock;
    private final ZoneId legalZone;

    SearchRoom(Question question, Hits hits, List<SearchScopes> rules, Clock clock, ZoneId legalZone) {
        this.question = question;
        this.hits = hits;
        this.rules = rules;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * What the officer may find.
     *
     * @param typed anything at all
     * @param kind null for every kind
     * @param page from 1; one beyond the last shows the last
     */
    @Transactional(readOnly = true)
    public Found search(Officer officer, String typed, SearchKind kind, int page) {
        String asked = typed.replaceAll("\\p{C}", " ").strip();
        if (asked.isEmpty()) {
            return Found.nothing(asked, null);
        }
        Optional<String> problem = question.problem(asked);
        if (problem.isPresent()) {
            return Found.nothing(asked, problem.get());
        }
        Optional<AskedWords> words = question.read(asked);
        return words.isEmpty()
                ? Found.nothing(asked, "common")
                : found(asked, words.get(), scopes(officer), kind, Math.max(page, 1));
    }

    private Found found(String asked, AskedWords words, Set<String> scopes, SearchKind kind, int page) {
        if (scopes.isEmpty()) {
            return Found.of(asked, Ranked.NONE, kind, page, words);
        }
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        Ranked all = hits.find(words, scopes, null, kind, page, today);
        if (!all.capped() || kind == null) {
            return Found.of(asked, all, kind, page, words);
        }
        return Found.of(asked, hits.find(words, scopes, kind, kind, page, today).uncounted(), kind, page, words);
    }

    private Set<String> scopes(Officer officer) {
        Set<String> scopes = new TreeSet<>();
        rules.forEach(rule -> scopes.addAll(rule.of(officer)));
        return scopes;
    }
}
