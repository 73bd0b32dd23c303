package se.tryggve.worklist.internal;

import java.util.List;
import org.springframework.context.ApplicationContext;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskPage;
import se.tryggve.worklist.TaskQuery;
import se.tryggve.worklist.TaskView;

/** For the benchmark: reads the first page of the list of somebody who does one role's work at several units. */
public final class SeatReading {

    private final TaskList list;
    private final Desk desk;

    public SeatReading(ApplicationContext application, String role, List<String> units) {
        this.list = application.getBean(TaskList.class);
        List<Desk.Seat> seats =
                units.stream().map(unit -> new Desk.Seat(unit, role)).toList();
        this.desk = new Desk(new UserId("bench"), true, seats, seats);
    }

    /** How many lines were read. */
    public int read(TaskView view) {
        return list.read(desk, TaskQuery.of(view), TaskCursor.START, TaskPage.SIZE + 1)
                .size();
    }
}
