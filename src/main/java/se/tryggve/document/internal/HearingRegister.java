package se.tryggve.document.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.Officer;

/** The hearings of every case, one for each time a decision was prepared. */
@Repository
class HearingRegister {

    private final JdbcClient database;

    HearingRegister(JdbcClient database) {
        this.database = database;
    }

    /**
     * Writes what the authority decided to do; sending the material again forgets that it could not be shown to have come.
     *
     * @param ground null if the material is sent
     * @param reason null if the material is sent
     */
    void decide(String process, CaseId caseId, Officer by, String ground, String reason, Instant at) {
        database.sql("""
                        insert into hearing (process_id, case_id, authority_id, held, ground, reason, decided_at, decided_by)
                        values (:process, :case, :authority, :held, :ground, :reason, :at, :by)
                        on conflict (process_id) do update set held = excluded.held, ground = excluded.ground,
                            reason = excluded.reason, decided_at = excluded.decided_at, decided_by = excluded.decided_by
                        """)
                .param("process", process)
                .param("case", caseId.value())
                .param("authority", by.authority().id().value())
                .param("held", ground == null)
                .param("ground", ground)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .update();
    }

    /** Writes how and when the party got the material. */
    void served(String process, String how, LocalDate on, String note) {
        database.sql("update hearing set served_how = ?, served_on = ?, served_note = ? where process_id = ?")
                .params(how, on, note, process)
                .update();
    }

    List<HearingRow> ofCase(CaseId caseId) {
        return database.sql("select * from hearing where case_id = ? order by decided_at, process_id")
                .param(caseId.value())
                .query((row, n) -> HearingRow.read(row))
                .list();
    }
}
