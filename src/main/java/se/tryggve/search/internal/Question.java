package se.tryggve.search.internal;

import java.sql.Array;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes out what somebody typed, whatever it is. */
@Component
class Question {

    static final int LONGEST = 200;
    private static final int MOST_WORDS = 12;

    private final JdbcClient database;

    Question(JdbcClient database) {
        this.database = database;
    }

    /** What is wrong with it, as part of a message key; empty if it can be searched for. */
    Optional<String> problem(String typed) {
        if (typed.length() > LONGEST || Plain.words(typed).size() > MOST_WORDS) {
            return Optional.of("long");
        }
        if (Plain.namesAPerson(typed)) {
            return Optional.of("person");
        }
        return Plain.words(typed).isEmpty() ? Optional.of("noWords") : Optional.empty();
    }

    /** The words that count; empty if all of them are too common to be kept. */
    Optional<AskedWords> read(String typed) {
        List<Stemmed> kept = stemmed(Plain.words(typed)).stream()
                .filter(word -> word.stem() != null)
                .toList();
        String number = NumberForms.asked(typed);
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new AskedWords(
                        kept.stream().map(Stemmed::word).toList(),
                        kept.stream().map(Stemmed::stem).toList(),
                        number));
    }

    private List<Stemmed> stemmed(List<String> words) {
        return database.sql("""
                        select word, ts_lexize('pg_catalog.swedish_stem', word) as stem
                        from unnest(cast(? as text[])) with ordinality as asked (word, n) order by n
                        """)
                .param(words.toArray(String[]::new))
                .query((row, n) ->
                        new Stemmed(row.getString("word"), first(row.getArray("stem"), row.getString("word"))))
                .list();
    }

    /** The stemmer keeps no stem of a word that is everywhere, and knows nothing of some: those are their own stem. */
    private static String first(Array stems, String word) throws java.sql.SQLException {
        if (stems == null) {
            return word;
        }
        Object[] found = (Object[]) stems.getArray();
        return found.length == 0 ? null : found[0].toString();
    }

    private record Stemmed(String word, String stem) {}
}
