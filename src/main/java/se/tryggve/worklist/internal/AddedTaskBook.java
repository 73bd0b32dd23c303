package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.document.DocumentId;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.AddedStep;
import se.tryggve.workflow.HumanTask;
import se.tryggve.worklist.AddedTasks.Receiver;
import se.tryggve.worklist.AddedTasks.Words;

/** The words of added tasks, which their process carries only the name of. */
@Component
class AddedTaskBook {

    /** The process variable that names the row. */
    static final String VARIABLE = "addedTask";

    private final JdbcClient database;
    private final Clock clock;

    AddedTaskBook(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes a new row; false if it is there. */
    boolean write(UUID id, CaseId caseId, Officer by, Words words, Receiver receiver) {
        return database.sql("""
                        insert into worklist_added (id, case_id, title, what, unit_id, officer_id, document_id, added_by,
                            added_at)
                        values (:id, :case, :title, :what, :unit, :officer, :document, :by, :at)
                        on conflict (id) do nothing""")
                        .param("id", id)
                        .param("case", caseId.value())
                        .param("title", words.title())
                        .param("what", words.what())
                        .param("unit", receiver.unit().value())
                        .param(
                                "officer",
                                receiver.officer() == null
                                        ? null
                                        : receiver.officer().value())
                        .param("document", value(words.document()), java.sql.Types.OTHER)
                        .param("by", by.id().value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** The task that the row has become. */
    void placed(UUID id, String task) {
        database.sql("update worklist_added set task_id = ? where id = ?")
                .params(task, id)
                .update();
    }

    /** Changes the words; false if somebody has changed them since that version. */
    boolean change(UUID id, Words words, int version) {
        return database.sql("""
                        update worklist_added set title = :title, what = :what, document_id = :document,
                            version = version + 1
                        where id = :id and version = :version""")
                        .param("title", words.title())
                        .param("what", words.what())
                        .param("document", value(words.document()), java.sql.Types.OTHER)
                        .param("id", id)
                        .param("version", version)
                        .update()
                > 0;
    }

    void takenBack(UUID id, String reason) {
        database.sql("update worklist_added set reason = ?, version = version + 1 where id = ?")
                .params(reason, id)
                .update();
    }

    Optional<AddedTaskRow> find(UUID id) {
        return many("id = ?", id).stream().findFirst();
    }

    Optional<AddedTaskRow> ofTask(String task) {
        return many("task_id = ?", task).stream().findFirst();
    }

    /** Those of a case, the latest first. */
    List<AddedTaskRow> in(CaseId caseId) {
        return many("case_id = ?", caseId.value());
    }

    /** What stands behind a step; empty for a step that a model asks for. */
    Optional<AddedTaskRow> of(HumanTask task) {
        return task.processKey().equals(AddedStep.MODEL)
                ? find(UUID.fromString(task.variables().get(VARIABLE).toString()))
                : Optional.empty();
    }

    /** A step in the words of whoever added it, in the stage where the case is; others are as their model says. */
    HumanTask worded(HumanTask task, CaseOverview overview) {
        String phase = overview.phase() == null ? "" : overview.phase();
        return of(task).map(row -> worded(task, row, phase)).orElse(task);
    }

    static HumanTask worded(HumanTask task, AddedTaskRow row, String phase) {
        return task.worded(row.title(), row.what().isBlank() ? row.title() : row.what(), phase);
    }

    private List<AddedTaskRow> many(String which, Object value) {
        return database.sql("select * from worklist_added where " + which + " order by added_at desc, id")
                .param(value)
                .query((row, n) -> AddedTaskRow.read(row))
                .list();
    }

    private static UUID value(DocumentId document) {
        return document == null ? null : document.value();
    }
}
