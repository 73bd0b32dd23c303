package se.tryggve.adviser.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.adviser.internal.QuestionRow.State;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.document.HandedOut.Paper;
import se.tryggve.identity.AuthorityId;

/** The questions, what went with them, and who has shown the code. */
@Repository
class QuestionRegister {

    private final JdbcClient database;
    private final Clock clock;

    QuestionRegister(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void insert(QuestionRow row, List<Paper> papers) {
        database.sql("""
                        insert into adviser_question (id, case_id, authority_id, asked_by, name, address, question,
                            answer_by, asked_at, link, code, tries, letters, state, document_id)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 1, 'OPEN', ?)""")
                .params(
                        row.id(),
                        row.caseId().value(),
                        row.authority().value(),
                        row.askedBy().value(),
                        row.name(),
                        row.address().value(),
                        row.question(),
                        row.answerBy(),
                        at(row.asked()),
                        row.link(),
                        row.code(),
                        row.document().value())
                .update();
        for (int place = 0; place < papers.size(); place++) {
            database.sql("insert into adviser_paper (question_id, place, document_id, content) values (?, ?, ?, ?)")
                    .params(
                            row.id(),
                            place + 1,
                            papers.get(place).line().id().value(),
                            papers.get(place).sha256())
                    .update();
        }
    }

    Optional<QuestionRow> find(UUID id) {
        return one("id = ?", id);
    }

    Optional<QuestionRow> lock(UUID id) {
        return one("id = ? for update", id);
    }

    Optional<QuestionRow> ofLink(byte[] digest) {
        return one("link = ?", digest);
    }

    /** Those of an authority in a case, the latest first. */
    List<QuestionRow> in(CaseId caseId, AuthorityId authority) {
        return database.sql(
                        "select * from adviser_question where case_id = ? and authority_id = ? order by asked_at desc, id")
                .params(caseId.value(), authority.value())
                .query((row, n) -> QuestionRow.read(row))
                .list();
    }

    /** Open questions whose last day is this one or earlier, and that nobody has been reminded of since they were sent. */
    /** Lets whoever pressed first finish, until the transaction ends. */
    void oneAtATime(UUID request) {
        database.sql("select pg_advisory_xact_lock(?)")
                .param(request.getMostSignificantBits() ^ request.getLeastSignificantBits())
                .query((row, number) -> true)
                .single();
    }

    List<UUID> toRemind(LocalDate lastDay) {
        return database.sql("""
                        select id from adviser_question where state = 'OPEN' and answer_by <= ? and reminded_on is null
                        order by answer_by, id""").param(lastDay).query(UUID.class).list();
    }

    List<UUID> openBefore(LocalDate day) {
        return database.sql("select id from adviser_question where state = 'OPEN' and answer_by < ? order by id")
                .param(day)
                .query(UUID.class)
                .list();
    }

    void reminded(UUID id, LocalDate day) {
        database.sql("update adviser_question set reminded_on = ? where id = ?")
                .params(day, id)
                .update();
    }

    /** A new link and a new code; the ones before open nothing any more. */
    void renew(UUID id, LocalDate answerBy, byte[] link, String code) {
        forget(id);
        database.sql("""
                        update adviser_question set answer_by = ?, link = ?, code = ?, tries = 0, letters = letters + 1,
                            reminded_on = null, state = 'OPEN', ended_at = null where id = ?""").params(answerBy, link, code, id).update();
    }

    void wrongCode(UUID id) {
        database.sql("update adviser_question set tries = tries + 1 where id = ?")
                .param(id)
                .update();
    }

    void end(UUID id, State state, String reason, DocumentId answer) {
        database.sql("update adviser_question set state = ?, ended_at = ?, reason = ?, answer_id = ? where id = ?")
                .param(state.name())
                .param(at(clock.instant()))
                .param(reason)
                .param(answer == null ? null : answer.value())
                .param(id)
                .update();
    }

    /** What went with a question, in its order. */
    List<Frozen> papers(UUID question) {
        return database.sql("select * from adviser_paper where question_id = ? order by place")
                .param(question)
                .query((row, n) -> new Frozen(
                        row.getInt("place"),
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        row.getString("content")))
                .list();
    }

    /** Gives a pass. */
    void pass(byte[] digest, UUID question, Instant until) {
        database.sql("insert into adviser_pass (digest, question_id, expires_at) values (?, ?, ?)")
                .params(digest, question, at(until))
                .update();
    }

    /** The question that a pass is for, if it is valid and the question still has this link. */
    Optional<QuestionRow> ofPass(byte[] pass, byte[] link) {
        return database.sql("""
                        select q.* from adviser_question q join adviser_pass p on p.question_id = q.id
                        where p.digest = ? and q.link = ? and p.expires_at > ?""")
                .params(pass, link, at(clock.instant()))
                .query((row, n) -> QuestionRow.read(row))
                .optional();
    }

    /** Takes all passes of a question back. */
    void forget(UUID question) {
        database.sql("delete from adviser_pass where question_id = ?")
                .param(question)
                .update();
    }

    void forgetOldPasses() {
        database.sql("delete from adviser_pass where expires_at < ?")
                .param(at(clock.instant()))
                .update();
    }

    private Optional<QuestionRow> one(String which, Object value) {
        return database.sql("select * from adviser_question where " + which)
                .param(value)
                .query((row, n) -> QuestionRow.read(row))
                .optional();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A document that went with a question.
     *
     * @param place counts from 1
     * @param sha256 of what the adviser reads
     */
    record Frozen(int place, DocumentId document, String sha256) {}
}
