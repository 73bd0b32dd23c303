package se.tryggve.document.internal;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/** What the latest dispatch form of a process instance chose to send. */
@Repository
class ChoiceRegister {

    private final JdbcClient database;

    ChoiceRegister(JdbcClient database) {
        this.database = database;
    }

    void replace(Choice choice, List<UUID> documents, Instant now) {
        database.sql("delete from dispatch_choice_document where process_id = ?")
                .param(choice.process())
                .update();
        database.sql("""
                        insert into dispatch_choice (process_id, case_id, sender_id, question, message, answer_by,
                            chosen_at, chosen_by, letter, subject)
                        values (:process, :case, :sender, :question, :message, :answerBy, :at, :by, :letter, :subject)
                        on conflict (process_id) do update set sender_id = excluded.sender_id, question = excluded.question,
                            message = excluded.message, answer_by = excluded.answer_by, chosen_at = excluded.chosen_at,
                            chosen_by = excluded.chosen_by, letter = excluded.letter, subject = excluded.subject
                        """)
                .param("process", choice.process())
                .param("case", choice.caseId().value())
                .param("sender", choice.sender().value())
                .param("question", choice.question())
                .param("message", choice.message())
                .param("answerBy", choice.answerBy(), Types.DATE)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("by", choice.by())
                .param("letter", choice.letter())
                .param("subject", choice.subject())
                .update();
        documents.forEach(document -> database.sql("insert into dispatch_choice_document values (?, ?)")
                .params(choice.process(), document)
                .update());
    }

    /** Remembers what an answer wants sent together with it, instead of what an earlier one wanted. */
    void enclose(String process, List<UUID> documents) {
        database.sql("delete from answer_document where process_id = ?")
                .param(process)
                .update();
        documents.forEach(document -> database.sql("insert into answer_document values (?, ?)")
                .params(process, document)
                .update());
    }

    /** What the latest answer wants sent together with it, by number. */
    List<DocumentRow> enclosed(String process) {
        return database.sql("""
                        select d.* from document d join answer_document a on a.document_id = d.id
                        where a.process_id = ? order by d.number
                        """)
                .param(process)
                .query((row, n) -> DocumentRow.read(row, row.getString("owner_id")))
                .list();
    }

    Optional<Choice> of(String process) {
        return database.sql("select * from dispatch_choice where process_id = ?")
                .param(process)
                .query((row, n) -> new Choice(
                        process,
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new AuthorityId(row.getString("sender_id")),
                        row.getString("question"),
                        row.getString("message"),
                        row.getObject("answer_by", LocalDate.class),
                        row.getString("chosen_by"),
                        row.getString("letter"),
                        row.getString("subject")))
                .optional();
    }

    /** The chosen documents, by number. */
    List<DocumentRow> documents(String process) {
        return database.sql("""
                        select d.* from document d join dispatch_choice_document c on c.document_id = d.id
                        where c.process_id = ? order by d.number
                        """)
                .param(process)
                .query((row, n) -> DocumentRow.read(row, row.getString("owner_id")))
                .list();
    }

    /**
     * What somebody chose to send.
     *
     * @param question what the other authority is asked; null if nothing
     * @param answerBy legal date, Europe/Stockholm; null if there is no hurry
     * @param by user name
     * @param letter the kind of letter that the model's step says; null if it says none
     * @param subject what the letter is called; null if the form leaves it to the step
     */
    record Choice(
            String process,
            CaseId caseId,
            AuthorityId sender,
            String question,
            String message,
            LocalDate answerBy,
            String by,
            String letter,
            String subject) {}
}
