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
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.NewDocument;
import se.tryggve.identity.AuthorityId;

/** The rows of the documents. A viewer finds their authority's own and those dispatched to it, nothing else. */
@Repository
class DocumentRegister {

    private static final String VISIBLE = """
            select d.* from document d
            where d.case_id = :case
              and (d.owner_id = :viewer
                   or exists (select 1 from dispatch s where s.document_id = d.id and s.to_id = :viewer))
            """;

    /** Of each document the newest version that the viewer finds. */
    private static final String NEWEST = """
            and not exists (
                select 1 from document n
                where n.case_id = d.case_id and n.owner_id = d.owner_id and n.number = d.number and n.version > d.version
                  and (n.owner_id = :viewer
                       or exists (select 1 from dispatch s where s.document_id = n.id and s.to_id = :viewer)))
            """;

    private final JdbcClient database;

    DocumentRegister(JdbcClient database) {
        this.database = database;
    }

    /** The next number of an authority in a case; locked until the transaction ends. */
    int nextNumber(CaseId caseId, AuthorityId owner) {
        return database.sql("""
                        insert into document_counter (case_id, owner_id, last_number) values (:case, :owner, 1)
                        on conflict (case_id, owner_id) do update set last_number = document_counter.last_number + 1
                        returning last_number
                        """)
                .param("case", caseId.value())
                .param("owner", owner.value())
                .query(Integer.class)
                .single();
    }

    /** Registers a document; what a file says will be read out of it later, for search. */
    void insert(DocumentId id, Place place, NewDocument document, LocalDate dated, Filed filed) {
        database.sql("""
                        insert into document (id, case_id, owner_id, number, version, kind, title, dated, received_from, process_id,
                            submission_id, file_name, content, secrecy_provision, secrecy_on, filed_at, filed_by,
                            replaces_id, corrects_id, request_id)
                        values (:id, :case, :owner, :number, :version, :kind, :title, :dated, :receivedFrom, :process,
                            :submission, :fileName, :content, :provision, :markedOn, :filedAt, :filedBy,
                            :replaces, :corrects, :request)
                        """)
                .params(FilingRecord.columns(document))
                .param("id", id.value())
                .param("number", place.number())
                .param("version", place.version())
                .param("dated", dated)
                .param("submission", filed.submission(), Types.OTHER)
                .param("fileName", filed.fileName())
                .param("content", filed.sha256())
                .param("filedAt", filed.at().atOffset(ZoneOffset.UTC))
                .param("filedBy", filed.by())
                .update();
        if (filed.fileName() != null) {
            database.sql("insert into document_text (sha256) values (?) on conflict do nothing")
                    .param(filed.sha256())
                    .update();
        }
    }

    Optional<DocumentId> ofSubmission(UUID submission) {
        return database.sql("select id from document where submission_id = ?")
                .param(submission)
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    Optional<DocumentId> ofRequest(UUID request) {
        return database.sql("select id from document where request_id = ?")
                .param(request)
                .query(UUID.class)
                .optional()
                .map(DocumentId::new);
    }

    /** The newest version of each document that the viewer finds. */
    List<DocumentRow> visible(CaseId caseId, AuthorityId viewer) {
        return database.sql(VISIBLE + NEWEST + " order by d.dated, d.filed_at, d.number")
                .param("case", caseId.value())
                .param("viewer", viewer.value())
                .query((row, n) -> DocumentRow.read(row, viewer.value()))
                .list();
    }

    Optional<DocumentRow> visible(CaseId caseId, DocumentId id, AuthorityId viewer) {
        return database.sql(VISIBLE + " and d.id = :id")
                .param("case", caseId.value())
                .param("viewer", viewer.value())
                .param("id", id.value())
                .query((row, n) -> DocumentRow.read(row, viewer.value()))
                .optional();
    }

    /** Everything that an authority has filed in a case, by number; older versions too. */
    List<DocumentRow> ownedBy(CaseId caseId, AuthorityId owner) {
        return database.sql("select * from document where case_id = ? and owner_id = ? order by number, version")
                .params(caseId.value(), owner.value())
                .query((row, n) -> DocumentRow.read(row, owner.value()))
                .list();
    }

    /** A document that is known to be there. */
    DocumentRow byId(DocumentId id) {
        return database.sql("select * from document where id = ?")
                .param(id.value())
                .query((row, n) -> DocumentRow.read(row, row.getString("owner_id")))
                .single();
    }

    /** Locks a version until the transaction ends, so that only one comes after it. */
    void lock(DocumentLine line) {
        database.sql("select true from document where id = ? for update")
                .param(line.id().value())
                .query(Boolean.class)
                .single();
    }

    /** All versions of a document that the viewer finds, the newest first. */
    List<DocumentRow> versions(DocumentLine line, AuthorityId viewer) {
        return database.sql(VISIBLE + " and d.owner_id = :owner and d.number = :number order by d.version desc")
                .param("case", line.caseId().value())
                .param("viewer", viewer.value())
                .param("owner", line.owner().value())
                .param("number", line.number())
                .query((row, n) -> DocumentRow.read(row, viewer.value()))
                .list();
    }

    /** The notes that correct a note, oldest first. */
    List<DocumentRow> corrections(DocumentId note, AuthorityId viewer) {
        return database.sql("select * from document where corrects_id = :note and owner_id = :viewer order by number")
                .param("note", note.value())
                .param("viewer", viewer.value())
                .query((row, n) -> DocumentRow.read(row, viewer.value()))
                .list();
    }

    /** The documents of all cases that say this. */
    List<DocumentRow> saying(String sha256) {
        return database.sql("select * from document where content = ? order by filed_at, id")
                .param(sha256)
                .query((row, n) -> DocumentRow.read(row, row.getString("owner_id")))
                .list();
    }

    List<DocumentRow> madeIn(String process, AuthorityId owner) {
        return database.sql("select * from document where process_id = :process and owner_id = :owner order by number")
                .param("process", process)
                .param("owner", owner.value())
                .query((row, n) -> DocumentRow.read(row, owner.value()))
                .list();
    }

    /** The latest decision of a case, or of one of its process instances if that is not null. */
    Optional<DocumentRow> latestDecision(CaseId caseId, String process) {
        return database.sql("""
                        select * from document where case_id = :case and kind = 'DECISION'
                          and (cast(:process as text) is null or process_id = :process)
                        order by filed_at desc, number desc limit 1
                        """)
                .param("case", caseId.value())
                .param("process", process)
                .query((row, n) -> DocumentRow.read(row, row.getString("owner_id")))
                .optional();
    }

    /** Where a document stands in its owner's space of the case. */
    record Place(int number, int version) {}

    /**
     * How a document came into the register.
     *
     * @param submission null unless it is a submitted form
     * @param fileName null unless it was uploaded
     * @param by user name, or {@code system}
     */
    record Filed(UUID submission, String fileName, String sha256, Instant at, String by) {}
}
