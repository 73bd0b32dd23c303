package se.tryggve.deadline.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.deadline.ComingDeadlines;
import se.tryggve.deadline.NearDeadline;
import se.tryggve.deadline.NearDeadlines;
import se.tryggve.workflow.TaskId;

/** Which last days are near. When others are waited for in vain is their own day's business, not another reminder. */
@Component
class DeadlineCalendar implements NearDeadlines, ComingDeadlines {

    private static final String RUNNING =
            "select * from deadline where ended_on is null and rule <> '" + Rule.SILENT_AFTER + "' and ";

    private final JdbcClient database;
    private final ZoneId legalZone;

    DeadlineCalendar(JdbcClient database, ZoneId legalZone) {
        this.database = database;
        this.legalZone = legalZone;
    }

    @Override
    @Transactional(readOnly = true)
    public List<NearDeadline> on(LocalDate today, int unlessSaid) {
        return database.sql(RUNNING + "due <= cast(:today as date) + coalesce(remind_days, :days) order by due, id")
                .param("today", today)
                .param("days", unlessSaid)
                .query((row, n) -> near(row))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<NearDeadline> after(LocalDate day, int atMost) {
        return database.sql(RUNNING + "due > ? order by due, id limit ?")
                .params(day, atMost)
                .query((row, n) -> near(row))
                .list();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<NearDeadline> lock(NearDeadline seen) {
        return database.sql(RUNNING + "id = ? and due = ? for update")
                .params(seen.id().value(), seen.due())
                .query((row, n) -> near(row))
                .optional();
    }

    private NearDeadline near(ResultSet read) throws SQLException {
        DeadlineRow row = DeadlineRow.read(read);
        Instant begun = read.getObject("begun_at", OffsetDateTime.class).toInstant();
        String task = row.origin().task();
        return new NearDeadline(
                row.id(),
                row.caseId().value(),
                row.authority(),
                row.keeper(),
                task == null ? null : new TaskId(task),
                Notes.nameOf(row),
                LocalDate.ofInstant(begun, legalZone),
                row.due(),
                row.rule().leeway().remindDays(),
                row.rule().lapses());
    }
}
