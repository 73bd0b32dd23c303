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
import se.tryggve.document.internal.ChoiceRegister.Choice;
import se.tryggve.identity.AuthorityId;

/** Questions between authorities and what became of them. */
@Repository
class ReferralRegister {

    private final JdbcClient database;

    ReferralRegister(JdbcClient database) {
        this.database = database;
    }

    /** Registers a question, or asks it again after silence; false if it has been asked and nothing is new. */
    boolean ask(Choice choice, AuthorityId asked, Instant now) {
        return database.sql("""
                                insert into referral (id, case_id, process_id, asker_id, asked_id, question, message, answer_by, sent_at)
                                values (:id, :case, :process, :asker, :asked, :question, :message, :answerBy, :at)
                                on conflict on constraint referral_once_uq do update set question = excluded.question,
                                    message = excluded.message, answer_by = excluded.answer_by, sent_at = excluded.sent_at,
                                    silent_at = null, reminded_at = null
                                where referral.silent_at is not null and referral.answered_at is null
                                """)
                        .param("id", UUID.randomUUID())
                        .param("case", choice.caseId().value())
                        .param("process", choice.process())
                        .param("asker", choice.sender().value())
                        .param("asked", asked.value())
                        .param("question", choice.question())
                        .param("message", choice.message())
                        .param("answerBy", choice.answerBy(), Types.DATE)
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<ReferralRow> ofProcess(String process) {
        return database.sql("select * from referral where process_id = ? order by sent_at, asked_id")
                .param(process)
                .query((row, n) -> ReferralRow.read(row))
                .list();
    }

    List<ReferralRow> ofCase(CaseId caseId) {
        return database.sql("select * from referral where case_id = ? order by sent_at, id")
                .param(caseId.value())
                .query((row, n) -> ReferralRow.read(row))
                .list();
    }

    /** The latest question to an authority that it has not answered. */
    Optional<ReferralRow> unanswered(CaseId caseId, AuthorityId asked) {
        return database.sql("""
                        select * from referral where case_id = ? and asked_id = ? and answered_at is null and closed_at is null
                        order by sent_at desc, id limit 1
                        """)
                .params(caseId.value(), asked.value())
                .query((row, n) -> ReferralRow.read(row))
                .optional();
    }

    /** Notes the answer; false if it was noted before. */
    boolean answered(ReferralRow referral, Instant at) {
        return stamp("update referral set answered_at = ? where id = ? and answered_at is null", referral, at);
    }

    /** Notes that the day passed without an answer; false if it was noted before or the answer has come. */
    boolean silent(ReferralRow referral, Instant at) {
        return stamp(
                "update referral set silent_at = ? where id = ? and silent_at is null and answered_at is null",
                referral,
                at);
    }

    /** Gives the question another answer day. */
    void answerBy(ReferralRow referral, LocalDate day) {
        database.sql("update referral set answer_by = ? where id = ?")
                .params(day, referral.id())
                .update();
    }

    void reminded(ReferralRow referral, Instant at) {
        stamp("update referral set reminded_at = ? where id = ?", referral, at);
    }

    /** Closes what an authority has asked in a case and nobody has answered. */
    List<ReferralRow> close(CaseId caseId, AuthorityId asker, Instant at) {
        return ofCase(caseId).stream()
                .filter(referral -> referral.open() && referral.asker().equals(asker))
                .filter(referral ->
                        stamp("update referral set closed_at = ? where id = ? and closed_at is null", referral, at))
                .toList();
    }

    private boolean stamp(String statement, ReferralRow referral, Instant at) {
        return database.sql(statement)
                        .params(at.atOffset(ZoneOffset.UTC), referral.id())
                        .update()
                == 1;
    }
}
