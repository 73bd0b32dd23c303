package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggve.identity.UserId;

/** Who has opened which task: a mark for the reader's own list, no state of the case and therefore not in its log. */
@Component
class OpenedMarks {

    private final JdbcClient database;
    private final Clock clock;

    OpenedMarks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void set(TaskEntry task, UserId officer) {
        database.sql("insert into worklist_opened (officer_id, task_id, at) values (?, ?, ?) on conflict do nothing")
                .params(officer.value(), task.id(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The task comes to the officer anew. */
    void clear(TaskEntry task, UserId officer) {
        database.sql("delete from worklist_opened where officer_id = ? and task_id = ?")
                .params(officer.value(), task.id())
                .update();
    }

    /** The task is over. */
    void clear(TaskEntry task) {
        database.sql("delete from worklist_opened where task_id = ?")
                .param(task.id())
                .update();
    }
}
