package se.tryggve.deadline.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.casefile.CaseId;
import se.tryggve.deadline.DeadlineId;

/** Where more time has been given, in the order in which it was. */
@Repository
class ExtensionRegister {

    private final JdbcClient database;

    ExtensionRegister(JdbcClient database) {
        this.database = database;
    }

    void insert(DeadlineId deadline, Extension extension, Instant at) {
        database.sql("""
                        insert into deadline_extension (deadline_id, length, unit, reason, given_at)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        deadline.value(),
                        extension.term().length(),
                        extension.term().unit().code(),
                        extension.reason(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Extension> of(DeadlineId deadline) {
        return database.sql("select * from deadline_extension where deadline_id = ? order by id")
                .param(deadline.value())
                .query((row, n) -> read(row))
                .list();
    }

    /** The extensions of every deadline of a case at once; a deadline without any is left out. */
    Map<DeadlineId, List<Extension>> ofCase(CaseId caseId) {
        Map<DeadlineId, List<Extension>> extensions = new HashMap<>();
        database.sql("""
                        select extension.* from deadline_extension extension
                        join deadline on deadline.id = extension.deadline_id
                        where deadline.case_id = ? order by extension.id
                        """).param(caseId.value()).query((ResultSet row) -> {
            DeadlineId deadline = new DeadlineId(row.getObject("deadline_id", UUID.class));
            extensions.computeIfAbsent(deadline, id -> new ArrayList<>()).add(read(row));
        });
        return extensions;
    }

    private static Extension read(ResultSet row) throws SQLException {
        Term term = new Term(row.getInt("length"), TermUnit.ofCode(row.getString("unit")));
        return new Extension(term, row.getString("reason"));
    }
}
