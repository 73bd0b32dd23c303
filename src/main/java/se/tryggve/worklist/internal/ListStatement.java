package se.tryggve.worklist.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskFilter;
import se.tryggve.worklist.TaskQuery;
import se.tryggve.worklist.TaskSort;
import se.tryggve.worklist.TaskView;

/**
 * Writes the statements that read the list. Each seat's lines come in order from an index and are merged, so that ten
 * seats cost no more than ten short reads (a plain "any of these seats" reads and sorts them all). Every seat is a read
 * of its own, so that the planner knows how many tasks just that seat has.
 */
final class ListStatement {

    private static final String COLUMNS = "case_id, case_number, case_title, case_kind, phase, name, case_place,"
            + " case_received, due, created_at, ";
    private static final String TASKS = COLUMNS + "id, role_group, assignee, null as asked_id, parked_until";
    private static final String WAITS = COLUMNS
            + "task_id as id, null as role_group, null as assignee, asked_id, cast(null as date) as parked_until";

    private static final String PRESENT = " left join lateral (select officer_id, since from worklist_presence"
            + " where task_id = line.id and officer_id <> ? and seen_at > ? order by since limit 1) p on true";
    private static final String AT_THE_FRONT = " and parked_until is null";
    private static final String ASIDE = " and parked_until is not null";

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** The lines of a query after a place in it, whether the officer has opened each, and which colleague is at it. */
    static ListStatement lines(
            Desk desk, TaskQuery query, TaskCursor after, LocalDate today, OffsetDateTime seenAfter, int atMost) {
        ListStatement statement = new ListStatement()
                .add(
                        "select line.*, o.task_id is not null as opened, p.officer_id as present, p.since as present_since from (");
        statement.rows(desk, query, after, today, atMost, query.view() == TaskView.WAITING ? WAITS : TASKS);
        return statement
                .add(
                        ") line left join worklist_opened o on o.officer_id = ? and o.task_id = line.id",
                        desk.officer().value())
                .add(PRESENT, desk.officer().value(), seenAfter)
                .add(" order by line.%s, line.id".formatted(order(query.sort())))
                .add(query.sort().descending() ? " desc" : "")
                .add(" limit ?", atMost);
    }

    /** How many lines a query has, at most so many. */
    ListStatement count(Desk desk, TaskQuery query, LocalDate today, int atMost) {
        add("(select count(*) from (select from (");
        rows(desk, query, TaskCursor.START, today, atMost, "id, due, case_received, created_at");
        return add(") line limit ?) counted)", atMost);
    }

    ListStatement add(String text, Object... given) {
        sql.append(text);
        values.addAll(Arrays.asList(given));
        return this;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }

    private void rows(Desk desk, TaskQuery query, TaskCursor after, LocalDate today, int atMost, String columns) {
        switch (query.view()) {
            case MINE -> mine(desk, query, after, today, atMost, columns);
            case WAITING -> {
                String waits = "select " + columns.replaceFirst("^id,", "task_id as id,") + " from worklist_wait";
                each(waiting(desk), waits, unit -> {
                    add(" where unit_id = ?", unit);
                    narrowed(query, after, atMost, "task_id");
                });
            }
            default -> {
                List<Desk.Seat> seats = query.view() == TaskView.UNASSIGNED ? desk.own() : desk.seen();
                each(shelves(query.view(), seats), "select " + columns + " from worklist_task", shelf -> {
                    add(
                            " where unit_id = ? and role_group = ?",
                            shelf.seat().unit(),
                            shelf.seat().group());
                    add(shelf.kept());
                    open(query, after, today, atMost);
                });
            }
        }
    }

    private void mine(Desk desk, TaskQuery query, TaskCursor after, LocalDate today, int atMost, String columns) {
        add(
                "select " + columns + " from worklist_task where assignee = ?",
                desk.officer().value());
        add(" and exists (select from unnest(cast(? as text[]), cast(? as text[])) seat(unit, work)");
        add(" where seat.unit = unit_id and seat.work = role_group)");
        seats(desk.own());
        add(AT_THE_FRONT);
        open(query, after, today, atMost);
    }

    /** Where a view finds its lines: what is laid aside has an index of its own, and the late ones lie in both places. */
    private static List<Shelf> shelves(TaskView view, List<Desk.Seat> seats) {
        List<String> kept = switch (view) {
            case UNASSIGNED -> List.of(" and assignee is null" + AT_THE_FRONT);
            case LATE -> List.of(AT_THE_FRONT, ASIDE);
            case PARKED -> List.of(ASIDE);
            default -> List.of(AT_THE_FRONT);
        };
        return seats.stream()
                .flatMap(seat -> kept.stream().map(words -> new Shelf(seat, words)))
                .toList();
    }

    private record Shelf(Desk.Seat seat, String kept) {}

    private <T> void each(List<T> places, String select, Consumer<T> narrow) {
        if (places.isEmpty()) {
            add(select).add(" where false");
        }
        for (int i = 0; i < places.size(); i++) {
            add(i == 0 ? "(" : " union all (").add(select);
            narrow.accept(places.get(i));
            add(")");
        }
    }

    private static List<String> waiting(Desk desk) {
        return desk.readsCases() ? desk.units() : List.of();
    }

    private void seats(List<Desk.Seat> seats) {
        values.add(seats.stream().map(Desk.Seat::unit).toArray(String[]::new));
        values.add(seats.stream().map(Desk.Seat::group).toArray(String[]::new));
    }

    private void open(TaskQuery query, TaskCursor after, LocalDate today, int atMost) {
        add(" and state = 'OPEN'");
        if (query.view() == TaskView.LATE) {
            add(" and due < ?", today);
        }
        if (query.filter().officer() != null) {
            add(" and assignee = ?", query.filter().officer().value());
        }
        narrowed(query, after, atMost, "id");
    }

    private void narrowed(TaskQuery query, TaskCursor after, int atMost, String id) {
        filter(query.filter());
        TaskSort sort = query.sort();
        sort.key().value(after.at()).ifPresent(at -> {
            String beyond = sort.descending() ? "<" : ">";
            add(" and (%s, %s) %s (?, ?)".formatted(column(sort), id, beyond), TaskList.sqlValue(at), after.id());
        });
        add(" order by %s, %s".formatted(order(sort), id) + (sort.descending() ? " desc" : ""));
        add(" limit ?", atMost);
    }

    private void filter(TaskFilter filter) {
        if (filter.kind() != null) {
            add(" and case_kind = ?", filter.kind().name());
        }
        if (filter.phase() != null) {
            add(" and phase = ?", filter.phase());
        }
        if (filter.from() != null) {
            add(" and due >= ?", filter.from());
        }
        if (filter.to() != null) {
            add(" and due <= ?", filter.to());
        }
        words(filter.place()).forEach(word -> add(" and lower(case_place collate \"und-x-icu\") like ?", word));
        words(filter.text()).forEach(word -> add(" and words like ?", word));
    }

    /** What each word must look like to be found in a text, whatever it holds that means something to {@code like}. */
    private static Stream<String> words(String text) {
        return text == null
                ? Stream.empty()
                : Stream.of(text.toLowerCase(Locale.ROOT).split("\\s+"))
                        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    private static String column(TaskSort sort) {
        return switch (sort.key()) {
            case DUE -> "due";
            case RECEIVED -> "case_received";
            case SINCE -> "created_at";
        };
    }

    private static String order(TaskSort sort) {
        return column(sort) + (sort.descending() ? " desc" : "");
    }
}
