package se.tryggve.deadline.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.casefile.CaseId;
import se.tryggve.deadline.DeadlineId;
import se.tryggve.document.DocumentId;

/** When clocks stood still, and why. */
@Repository
class PauseRegister {

    private final JdbcClient database;

    PauseRegister(JdbcClient database) {
        this.database = database;
    }

    /**
     * Stops a clock.
     *
     * @param process the process instance that stops it; null if an officer does
     */
    void insert(DeadlineId deadline, Pause pause, String process) {
        Cause cause = pause.cause();
        database.sql("""
                        insert into deadline_pause (id, deadline_id, from_day, until_day, cause, words, document_id, process_id)
                        values (:id, :deadline, :from, :until, :cause, :words, :document, :process)
                        """)
                .param("id", UUID.randomUUID())
                .param("deadline", deadline.value())
                .param("from", pause.from())
                .param("until", pause.until(), Types.DATE)
                .param("cause", cause.code())
                .param("words", cause.words(), Types.VARCHAR)
                .param(
                        "document",
                        cause.document() == null ? null : cause.document().value(),
                        Types.OTHER)
                .param("process", process, Types.VARCHAR)
                .update();
    }

    List<Pause> of(DeadlineId deadline) {
        return database.sql("select * from deadline_pause where deadline_id = ? order by from_day, id")
                .param(deadline.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** The pauses of every deadline of a case at once; a deadline without any is left out. */
    Map<DeadlineId, List<Pause>> ofCase(CaseId caseId) {
        Map<DeadlineId, List<Pause>> pauses = new HashMap<>();
        database.sql("""
                        select pause.* from deadline_pause pause join deadline on deadline.id = pause.deadline_id
                        where deadline.case_id = ? order by pause.from_day, pause.id
                        """).param(caseId.value()).query((ResultSet row) -> {
            DeadlineId deadline = new DeadlineId(row.getObject("deadline_id", UUID.class));
            pauses.computeIfAbsent(deadline, id -> new ArrayList<>()).add(read(row));
        });
        return pauses;
    }

    /** The deadlines whose clocks a process instance has stopped. */
    List<DeadlineId> stoppedBy(String process) {
        return database.sql("select deadline_id from deadline_pause where process_id = ? and until_day is null")
                .param(process)
                .query((row, n) -> new DeadlineId(row.getObject("deadline_id", UUID.class)))
                .list();
    }

    /** Lets the clocks run again that a process instance has stopped. */
    void resume(String process, LocalDate day) {
        database.sql("""
                        update deadline_pause set until_day = greatest(from_day, ?)
                        where process_id = ? and until_day is null
                        """).params(day, process).update();
    }

    private static Pause read(ResultSet row) throws SQLException {
        UUID document = row.getObject("document_id", UUID.class);
        return new Pause(
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                new Cause(
                        row.getString("cause"),
                        row.getString("words"),
                        document == null ? null : new DocumentId(document)));
    }
}
