-- What the index says of a case: to its owner, and of every fifth to the police, all of which have the same common word.
insert into search_entry (case_id, kind, thing, scope, begun_on, address, label_key, title, number, case_title, body, digest,
    heading, words)
select bench_case(n), 'CASE', cast(bench_case(n) as text), scope, bench_received(n), '/cases/' || bench_case(n),
    'casefile.kind.cameraSurveillance', bench_title(n), 'BENCH 2026/' || n, bench_place(n), text, 'bench',
    strip(to_tsvector('pg_catalog.swedish', bench_title(n)) || to_tsvector('pg_catalog.simple', bench_title(n)))
        || array_to_tsvector(array['#bench/2026/' || n, '#2026/' || n]),
    strip(to_tsvector('pg_catalog.swedish', words) || to_tsvector('pg_catalog.simple', words))
        || array_to_tsvector(array['@' || scope, '%case', '#bench/2026/' || n, '#2026/' || n,
            '^' || extract(year from bench_received(n)) || '-' || extract(quarter from bench_received(n))])
from generate_series(:from, :to) n
    cross join lateral (select bench_place(n) || ' · Kommunstyrelsen i kommun ' || n % 290 as text) t
    cross join lateral (select bench_title(n) || ' BENCH 2026/' || n || ' ' || text as words) w
    cross join lateral (select 'authority:' || bench_owner(n) as scope
        union all select 'authority:polisen' where n % 10 in (4, 9)) s;
