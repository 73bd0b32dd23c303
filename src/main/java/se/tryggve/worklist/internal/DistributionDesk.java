package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.Distribution;
import se.tryggve.worklist.ExcludedColleague;
import se.tryggve.worklist.Load;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskPage;
import se.tryggve.worklist.TaskQuery;
import se.tryggve.worklist.TaskView;

@Service
@Transactional(readOnly = true)
class DistributionDesk implements Distribution {

    private static final Counted NOTHING = new Counted(null, 0, 0, 0, 0);

    private final TaskList list;
    private final TaskLines lines;
    private final TaskRights rights;
    private final AbsenceRules people;
    private final Away away;
    private final JdbcClient database;
    private final Clock clock;
    private final ZoneId legalZone;

    DistributionDesk(
            TaskList list,
            TaskLines lines,
            TaskRights rights,
            AbsenceRules people,
            Away away,
            JdbcClient database,
            Clock clock,
            ZoneId legalZone) {
        this.list = list;
        this.lines = lines;
        this.rights = rights;
        this.people = people;
        this.away = away;
        this.database = database;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public TaskPage unassigned(Officer distributor, TaskCursor after) {
        TaskQuery query = TaskQuery.of(TaskView.UNASSIGNED);
        Desk whole = rights.desk(distributor).asIfAllWereOwn();
        return lines.page(list.read(whole, query, after, TaskPage.SIZE + 1), query, distributor);
    }

    @Override
    public List<Load> loads(Officer distributor) {
        List<Officer> colleagues = people.people(distributor);
        Map<UserId, Counted> counted = counted(distributor);
        Map<UserId, LocalDate> until = away.today(colleagues).stream()
                .collect(Collectors.toMap(ExcludedColleague::id, ExcludedColleague::awayUntil));
        return colleagues.stream()
                .map(one -> counted.getOrDefault(one.id(), NOTHING).of(one, until.get(one.id())))
                .toList();
    }

    private Map<UserId, Counted> counted(Officer distributor) {
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        return database
                .sql("""
                        select assignee, count(*) as open, count(*) filter (where due < :today) as late,
                            count(*) filter (where due between :today and :soon) as soon,
                            count(parked_until) as parked
                        from worklist_task where unit_id = :unit and state = 'OPEN' and assignee is not null
                        group by assignee""")
                .param("today", today)
                .param("soon", today.plusDays(Load.SOON_DAYS))
                .param("unit", distributor.unit().id().value())
                .query(Counted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> new UserId(row.assignee()), row -> row));
    }

    private record Counted(String assignee, int open, int late, int soon, int parked) {

        Load of(Officer officer, LocalDate awayUntil) {
            return new Load(officer, open, late, soon, parked, awayUntil);
        }
    }
}
