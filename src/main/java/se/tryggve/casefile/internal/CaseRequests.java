package se.tryggve.casefile.internal;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Forms that have been sent, so that one that is sent twice opens one case. */
@Repository
class CaseRequests {

    private final JdbcClient database;

    CaseRequests(JdbcClient database) {
        this.database = database;
    }

    /** Takes the request: 1 if it is new, 0 if it was sent before. Waits for a sender at the same moment. */
    int claim(String officer, UUID request) {
        return database.sql("insert into case_request (officer_id, request_key) values (?, ?) on conflict do nothing")
                .params(officer, request)
                .update();
    }

    void answer(String officer, UUID request, UUID caseId) {
        database.sql("update case_request set case_id = ? where officer_id = ? and request_key = ?")
                .params(caseId, officer, request)
                .update();
    }

    UUID caseOf(String officer, UUID request) {
        return database.sql("select case_id from case_request where officer_id = ? and request_key = ?")
                .params(officer, request)
                .query(UUID.class)
                .single();
    }
}
