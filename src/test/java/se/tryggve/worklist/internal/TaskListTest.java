package se.tryggve.worklist.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskPage;
import se.tryggve.worklist.TaskQuery;
import se.tryggve.worklist.TaskSort;
import se.tryggve.worklist.TaskView;

/** The list over many tasks of many units: in order, whole, narrowed, counted, and from an index named after the list. */
class TaskListTest extends CaseTest {

    private static final String ROLE = "municipality.caseOfficer";
    private static final UserId OFFICER = new UserId("plan-officer-1");
    private static final Pattern READ =
            Pattern.compile("Scan[^\n]*worklist_(?:task|wait)[^\n]*actual[^\n]*rows=(\\d+)");

    /** The views of which no more is read than a page shows; the officer's own and the late ones are few and sorted. */
    private static final Set<TaskView> LAZY = Set.of(TaskView.UNIT, TaskView.UNASSIGNED, TaskView.WAITING);

    @Autowired
    private TaskList list;

    @Autowired
    private JdbcClient database;

    private static Stream<TaskQuery> everyViewInEveryOrder() {
        return Stream.of(TaskView.values())
                .flatMap(view -> Stream.of("due", "-due", "received", "-received", "since", "-since")
                        .map(sort -> TaskQuery.read(Map.of("view", view.code(), "sort", sort))));
    }

    @Test
    void pagesByKeyAreTheWholeListInOrder() {
        with(
                600,
                desk -> everyViewInEveryOrder().forEach(query -> {
                    List<TaskRow> rows = paged(desk, query);
                    assertThat(rows)
                            .as(query.toString())
                            .isSortedAccordingTo(order(query.sort()))
                            .doesNotHaveDuplicates();
                    assertThat(rows)
                            .hasSizeGreaterThan(TaskPage.SIZE)
                            .hasSize(list.counts(desk, List.of(query)).queries().get(0))
                            .hasSize(list.counts(desk, List.of()).views().get(query.view()));
                }));
    }

    private List<TaskRow> paged(Desk desk, TaskQuery query) {
        List<TaskRow> rows = new ArrayList<>();
        List<TaskRow> page = list.read(desk, query, TaskCursor.START, TaskPage.SIZE);
        while (!page.isEmpty()) {
            rows.addAll(page);
            TaskCursor after = page.get(page.size() - 1).cursor(query.sort());
            page = list.read(desk, query, after, TaskPage.SIZE);
        }
        return rows;
    }

    @Test
    void aPageOfTenUnitsReadsAPageOfEachFromAnIndexOfTheList() {
        with(
                30_000,
                desk -> everyViewInEveryOrder().forEach(query -> {
                    String plan = explained(ListStatement.lines(
                            desk, query, TaskCursor.START, today(), OffsetDateTime.now(clock), TaskPage.SIZE + 1));
                    assertThat(plan)
                            .as(query.toString())
                            .containsPattern("worklist_(mine|desk|free|wait|parked)_[a-z]+_ix")
                            .doesNotContain("Seq Scan on worklist_task", "Seq Scan on worklist_wait");
                    if (LAZY.contains(query.view())) {
                        assertThat(READ.matcher(plan).results().map(TaskListTest::rows))
                                .as(plan)
                                .allMatch(rows -> rows <= TaskPage.SIZE + 1);
                    }
                }));
    }

    @Test
    void countingUsesTheSameIndexesAndStopsWhereMoreIsNotTold() {
        with(30_000, desk -> {
            ListStatement counting = new ListStatement().add("select ");
            counting.count(desk, TaskQuery.of(TaskView.UNIT), today(), TaskPage.COUNTED);
            assertThat(explained(counting)).contains("worklist_desk_").doesNotContain("Seq Scan on worklist_task");
            assertThat(list.counts(desk, List.of()).views().get(TaskView.UNIT)).isEqualTo(TaskPage.COUNTED);
        });
    }

    @Test
    void everyWordNarrowsAndNoneIsAPattern() {
        with(600, desk -> {
            assertThat(found(desk, "text", "BRYGGAN nr-7"))
                    .allMatch(row -> row.caseNumber().startsWith("NR-7"))
                    .isNotEmpty();
            assertThat(found(desk, "text", "bryggan finnsinte")).isEmpty();
            assertThat(found(desk, "text", "%")).isEmpty();
            assertThat(found(desk, "place", "ö-torget_")).isEmpty();
            assertThat(found(desk, "place", "ö-TORGET")).isNotEmpty();
            assertThat(found(desk, "officer", OFFICER.value()))
                    .allMatch(row -> OFFICER.equals(row.assignee()))
                    .isNotEmpty();
            assertThat(found(desk, "phase", "Beslut"))
                    .allMatch(row -> row.phase().equals("Beslut"))
                    .isNotEmpty();
            assertThat(found(desk, "kind", "guardApplication")).isNotEmpty();
            String day = today().plusDays(3).toString();
            assertThat(found(desk, "to", day))
                    .allMatch(notAfter(today().plusDays(3)))
                    .isNotEmpty();
        });
    }

    @Test
    void theVersionChangesWithAnyChangeAndWithNoReading() {
        with(600, desk -> {
            String before = list.version(desk);
            list.read(desk, TaskQuery.of(TaskView.UNIT), TaskCursor.START, 10);
            assertThat(list.version(desk)).isEqualTo(before);
            database.sql("update worklist_task set changed_at = now() where id = 'plan-17'")
                    .update();
            String changed = list.version(desk);
            assertThat(changed).isNotEqualTo(before);
            database.sql("delete from worklist_wait where task_id = (select min(task_id) from worklist_wait"
                            + " where unit_id = 'plan-1')")
                    .update();
            assertThat(list.version(desk)).isNotEqualTo(changed);
        });
    }

    private List<TaskRow> found(Desk desk, String word, String value) {
        return list.read(desk, TaskQuery.read(Map.of("view", "unit", word, value)), TaskCursor.START, 100);
    }

    private Predicate<TaskRow> notAfter(LocalDate day) {
        return row -> !row.due().isAfter(day);
    }

    /** So many tasks over ten units, as many waits, for the time of the test only. */
    private void with(int many, Consumer<Desk> test) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            fill(openCase("Kameror vid bryggan").value().toString(), many);
            List<Desk.Seat> seats = IntStream.range(0, 10)
                    .mapToObj(i -> new Desk.Seat("plan-" + i, ROLE))
                    .toList();
            test.accept(new Desk(OFFICER, true, seats, seats));
        });
    }

    private void fill(String caseId, int many) {
        database.sql("""
                        insert into worklist_task (id, process_id, case_id, definition_id, process_key, element, name, help,
                            law, form_id, role_group, authority_id, unit_id, phase, due, due_rule, due_basis, answers,
                            advisory, variables, created_at, changed_at, state, assignee, parked_until, parked_reason,
                            version, case_kind, case_title, case_place, case_received, case_number)
                        select 'plan-' || n, 'p', cast(? as uuid), 'd', 'k', 'e', 'Granska', 'h', '[]', 'f', ?, 'danderyd',
                            'plan-' || n % 10, case when n % 3 = 0 then 'Beslut' else 'Utredning' end,
                            current_date + n * 7 % 90 - 30, 'P1D', 'practice', '[]', false, '{}',
                            now() - make_interval(mins => n * 13 % 5000), now() - make_interval(mins => n), 'OPEN',
                            case when n % 4 = 0 then null else 'plan-officer-' || n % 4 end,
                            case when n % 12 = 3 then current_date + n % 50 + 1 end,
                            case when n % 12 = 3 then 'Väntar' end, 0,
                            case when n % 2 = 0 then 'CAMERA_SURVEILLANCE' else 'GUARD_APPLICATION' end,
                            'Kameror vid bryggan', case when n % 5 = 0 then 'Ö-torget' else 'Hamnen' end,
                            current_date - n * 11 % 400, 'NR-' || n
                        from generate_series(1, ?) n""").params(caseId, ROLE, many).update();
        database.sql("insert into unit (id, authority, name) select 'plan-' || n, 'danderyd', 'Enhet ' || n"
                        + " from generate_series(0, 9) n")
                .update();
        database.sql("""
                        insert into worklist_wait (unit_id, task_id, case_id, asked_id, name, phase, due, created_at,
                            case_kind, case_title, case_place, case_received, case_number)
                        select unit_id, id, case_id, 'polisen', name, phase, due, created_at, case_kind, case_title,
                            case_place, case_received, case_number from worklist_task where id like 'plan-%'""").update();
        database.sql("analyze worklist_task").update();
        database.sql("analyze worklist_wait").update();
    }

    private String explained(ListStatement statement) {
        return String.join(
                "\n",
                database.sql("explain (analyze, timing off) " + statement.sql())
                        .params(statement.values())
                        .query(String.class)
                        .list());
    }

    private static int rows(MatchResult scan) {
        return Integer.parseInt(scan.group(1));
    }

    private static Comparator<TaskRow> order(TaskSort sort) {
        Comparator<TaskRow> order = switch (sort.key()) {
            case DUE -> Comparator.comparing(TaskRow::due);
            case RECEIVED -> Comparator.comparing(TaskRow::received);
            case SINCE -> Comparator.comparing(TaskRow::since);
        };
        return sort.descending() ? order.reversed() : order;
    }
}
