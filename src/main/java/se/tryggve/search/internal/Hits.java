package se.tryggve.search.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.search.SearchKind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the index. At most {@link #MOST} rows are ever ranked, however many there are, so that a word that stands
 * everywhere costs little more than a rare one. Uses the index {@code search_entry_words_ix} and is held to it: the
 * planner knows little of how often words stand together, and to read all rows is slow whenever it guesses wrong.
 */
@Repository
class Hits {

    /** So many are counted and ranked; where there are more, these are the latest. */
    static final int MOST = 1_000;

    /** Lines of a page. */
    static final int PAGE = 25;

    /** The last year. */
    private static final int LATELY = 4;

    private static final String ANY = """
            select id, kind, begun_on, heading from search_entry where words @@ cast(:query as tsquery) limit :most
            """;
    private static final String LATEST = """
            select hit.* from unnest(cast(:quarters as text[])) with ordinality as quarter (mark, n)
                cross join lateral (select id, kind, begun_on, heading from search_entry
                    where words @@ (cast(:query as tsquery) && cast(quote_literal(quarter.mark) as tsquery))
                    order by begun_on desc limit :most) hit
            limit :most
            """;
    private static final String RANKED = """
            with hit as materialized (%s),
            ranked as materialized (
                select id, kind, begun_on, case when heading @@ cast(:number as tsquery) then 1
                    when heading @@ cast(:exact as tsquery) then 2
                    when heading @@ cast(:broad as tsquery) then 3 else 4 end as tier
                from hit),
            counted as (select jsonb_object_agg(kind, many) as counts
                from (select kind, count(*) as many from ranked group by kind) of_kind),
            shown as (select id, row_number() over (order by tier, (kind = 'CASE') desc, begun_on desc, id desc) as place
                from ranked where cast(:kind as text) is null or kind = :kind),
            page as (select id, place from shown where place <= :best order by place limit :page
                offset greatest(0, least(:skipped, (least(:best, (select count(*) from shown)) - 1) / :page * :page)))
            select counted.counts, page.place, e.kind, e.begun_on, e.address, e.label_key, e.title, e.number, e.case_title, e.body
            from counted left join page on true left join search_entry e on e.id = page.id
            order by page.place
            """;

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;

    Hits(JdbcClient database) {
        this.database = database;
    }

    /**
     * All there is, or the latest of too much. What stands everywhere is found among the latest without counting the rest;
     * beginnings of words are looked for only where whole words have not been too many, and then not the latest but any
     * are ranked.
     *
     * @param within the kind that is looked for; null for all
     * @param shown the kind that is shown; null for all
     */
    Ranked find(
            AskedWords words,
            Collection<String> scopes,
            SearchKind within,
            SearchKind shown,
            int page,
            LocalDate today) {
        String whole = query(words.whole(), scopes, within);
        Ranked lately = ask(LATEST, words, whole, shown, page, Marks.quarters(today, LATELY));
        if (lately.overflows()) {
            return lately.ofTheLatest();
        }
        Ranked any = ask(ANY, words, query(words.broad(), scopes, within), shown, page, new String[0]);
        if (!any.overflows()) {
            return any;
        }
        if (lately.ranked() == 0) {
            return any.ofTheLatest();
        }
        Ranked latest = ask(LATEST, words, whole, shown, page, Marks.quarters(today));
        return latest.overflows() ? latest.ofTheLatest() : any.ofTheLatest();
    }

    private Ranked ask(String which, AskedWords words, String query, SearchKind kind, int page, String[] quarters) {
        database.sql("select set_config('enable_seqscan', 'off', true)")
                .query(String.class)
                .single();
        List<Line> lines = database.sql(RANKED.formatted(which))
                .param("query", query)
                .param("most", MOST + 1)
                .param("quarters", quarters)
                .param("number", words.numbered())
                .param("exact", words.exact())
                .param("broad", words.broad())
                .param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
                .param("best", MOST)
                .param("page", PAGE)
                .param("skipped", (Math.min(page, MOST / PAGE) - 1) * PAGE)
                .query((row, n) -> Line.read(row))
                .list();
        return Ranked.of(lines);
    }

    private static String query(String words, Collection<String> scopes, SearchKind kind) {
        String whose = Marks.any(scopes.stream().map(Marks::scope).toList());
        String all = words + " & " + whose;
        return kind == null ? all : all + " & " + Marks.quoted(Marks.kind(kind));
    }

    /**
     * What was found and ranked, one page of it.
     *
     * @param counts of each kind; empty where there are too many to count
     * @param capped whether there are more than were ranked
     */
    record Ranked(List<Row> rows, Map<SearchKind, Integer> counts, int ranked, boolean capped) {

        static final Ranked NONE = new Ranked(List.of(), Map.of(), 0, false);

        static Ranked of(List<Line> lines) {
            Map<SearchKind, Integer> counts = lines.get(0).counts();
            List<Row> rows = new ArrayList<>();
            lines.stream().filter(line -> line.row() != null).forEach(line -> rows.add(line.row()));
            int together = counts.values().stream().mapToInt(Integer::intValue).sum();
            return new Ranked(rows, counts, together, false);
        }

        boolean overflows() {
            return ranked > MOST;
        }

        Ranked ofTheLatest() {
            return new Ranked(rows, Map.of(), MOST, true);
        }

        /** What of one kind there is says nothing of the others. */
        Ranked uncounted() {
            return new Ranked(rows, Map.of(), ranked, capped);
        }
    }

    /** A found row. */
    record Row(
            SearchKind kind,
            LocalDate on,
            String address,
            String labelKey,
            String title,
            String number,
            String caseTitle,
            String body) {}

    private record Line(Map<SearchKind, Integer> counts, int place, Row row) {

        static Line read(ResultSet row) throws SQLException {
            String counts = row.getString("counts");
            int place = row.getInt("place");
            return new Line(
                    counts == null
                            ? Map.of()
                            : JSON.readValue(counts, new TypeReference<EnumMap<SearchKind, Integer>>() {}),
                    place,
                    place == 0 ? null : row(row));
        }

        private static Row row(ResultSet row) throws SQLException {
            return new Row(
                    SearchKind.valueOf(row.getString("kind")),
                    row.getObject("begun_on", LocalDate.class),
                    row.getString("address"),
                    row.getString("label_key"),
                    row.getString("title"),
                    row.getString("number"),
                    row.getString("case_title"),
                    row.getString("body"));
        }
    }
}
