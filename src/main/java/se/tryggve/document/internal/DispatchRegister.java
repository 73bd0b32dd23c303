package se.tryggve.document.internal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.identity.AuthorityId;

/** What has been sent from one authority to another. */
@Repository
class DispatchRegister {

    private final JdbcClient database;

    DispatchRegister(JdbcClient database) {
        this.database = database;
    }

    /** Freezes and registers a dispatch of this content; false if the same process instance has sent this document there before. */
    boolean insert(
            DocumentRow document,
            String content,
            AuthorityId from,
            AuthorityId to,
            String process,
            String why,
            Instant at,
            String by) {
        return database.sql("""
                                insert into dispatch (id, case_id, document_id, content, from_id, to_id, process_id, why, sent_at, sent_by)
                                values (:id, :case, :document, :content, :from, :to, :process, :why, :at, :by)
                                on conflict on constraint dispatch_once_uq do nothing
                                """)
                        .param("id", UUID.randomUUID())
                        .param("case", document.line().caseId().value())
                        .param("document", document.line().id().value())
                        .param("content", content)
                        .param("from", from.value())
                        .param("to", to.value())
                        .param("process", process)
                        .param("why", why)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** What has been sent to an authority in a case, the document that was filed last first. */
    List<UUID> sentTo(CaseId caseId, AuthorityId receiver) {
        return database.sql("""
                        select d.id from document d
                        where exists (select 1 from dispatch s
                            where s.case_id = :case and s.to_id = :receiver and s.document_id = d.id)
                        order by d.filed_at desc, d.number desc
                        """)
                .param("case", caseId.value())
                .param("receiver", receiver.value())
                .query(UUID.class)
                .list();
    }

    /** What an authority has sent in a case, by the number of the document. */
    List<Sending> from(CaseId caseId, AuthorityId sender) {
        return database.sql("""
                        select s.id, s.document_id, s.to_id from dispatch s join document d on d.id = s.document_id
                        where s.case_id = ? and s.from_id = ? order by d.number, d.version, s.to_id
                        """)
                .params(caseId.value(), sender.value())
                .query((row, n) -> new Sending(
                        row.getObject("id", UUID.class),
                        new DocumentId(row.getObject("document_id", UUID.class)),
                        new AuthorityId(row.getString("to_id"))))
                .list();
    }

    /** Where a document has been sent, oldest first. */
    List<Sent> of(DocumentId document) {
        return database.sql(
                        "select to_id, sent_at, why, content from dispatch where document_id = ? order by sent_at, to_id")
                .param(document.value())
                .query((row, n) -> new Sent(
                        new AuthorityId(row.getString("to_id")),
                        row.getTimestamp("sent_at").toInstant(),
                        row.getString("why"),
                        row.getString("content")))
                .list();
    }

    /** Which document went where. */
    record Sending(UUID id, DocumentId document, AuthorityId to) {}

    /**
     * One dispatch.
     *
     * @param why message key
     */
    record Sent(AuthorityId to, Instant at, String why, String sha256) {}
}
