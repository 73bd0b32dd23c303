package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.workflow.AddedStep;

/**
 * Keeps, case by case, what the list repeats of the case and which units wait for whom in it: those of the case's own
 * authority, which alone is told what others do.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Waits {

    private static final String FOLLOW = """
            update worklist_task set case_title = :title, case_place = :place, changed_at = :now
            where case_id = :case and (case_title, case_place) is distinct from (:title, :place)
            """;
    private static final String WAIT = """
            insert into worklist_wait (unit_id, task_id, case_id, asked_id, name, phase, due, created_at, case_kind,
                case_title, case_place, case_received, case_number)
            select distinct on (mine.unit_id, theirs.id) mine.unit_id, theirs.id, theirs.case_id, theirs.authority_id,
                theirs.name, theirs.phase, theirs.due, theirs.created_at, theirs.case_kind, theirs.case_title,
                theirs.case_place, mine.case_received, mine.case_number
            from worklist_task theirs
                join worklist_task mine on mine.case_id = theirs.case_id and mine.authority_id = :owner
            where theirs.case_id = :case and theirs.authority_id <> :owner and theirs.state = 'OPEN' and mine.state = 'DONE'
                and theirs.process_key <> :added and mine.process_key <> :added
                and not exists (select from worklist_task own
                    where own.case_id = :case and own.unit_id = mine.unit_id and own.state = 'OPEN'
                        and own.process_key <> :added)
            """;

    private final TaskEntries tasks;
    private final JdbcClient database;
    private final CaseFiles cases;
    private final Clock clock;

    Waits(TaskEntries tasks, JdbcClient database, CaseFiles cases, Clock clock) {
        this.tasks = tasks;
        this.database = database;
        this.cases = cases;
        this.clock = clock;
    }

    /** Called after every change of the case's tasks, in its transaction. */
    void settle(CaseId caseId) {
        tasks.flush();
        CaseOverview overview = cases.overview(caseId);
        database.sql(FOLLOW)
                .param("title", overview.title())
                .param("place", overview.place())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("case", caseId.value())
                .update();
        database.sql("delete from worklist_wait where case_id = ?")
                .param(caseId.value())
                .update();
        database.sql(WAIT)
                .param("case", caseId.value())
                .param("owner", overview.owner().value())
                .param("added", AddedStep.MODEL)
                .update();
    }
}
