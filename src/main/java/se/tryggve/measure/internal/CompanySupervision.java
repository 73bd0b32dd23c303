package se.tryggve.measure.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.form.AnswerContext;
import se.tryggve.form.AnswerRecorder;
import se.tryggve.measure.AnswerRow;
import se.tryggve.workflow.Processes;

/** Which company a county board supervises, and who must know when it may not be used (lag 1974:191, 13–13 a §§). */
@Component
@Transactional
class CompanySupervision implements AnswerRecorder {

    private static final String BARRED = "companyStopped.companyBarred";

    /** Uses the index {@code guard_contract_company_ix}. */
    private static final String GUARDED_BY = """
            select distinct k.case_id from guard_contract k
            where right(regexp_replace(k.company_number, '\\D', '', 'g'), 10) = :number and k.signed_on is not null
                and not exists (select 1 from guard_contract later
                    where later.case_id = k.case_id and later.signed_on is not null and later.position > k.position)
                and exists (select 1 from measure m
                    where m.case_id = k.case_id and m.in_operation_since is not null and m.ended_on is null)
            order by k.case_id""";

    private final JdbcClient database;
    private final Processes processes;
    private final CaseFiles cases;
    private final AuditLog log;

    CompanySupervision(JdbcClient database, Processes processes, CaseFiles cases, AuditLog log) {
        this.database = database;
        this.processes = processes;
        this.cases = cases;
        this.log = log;
    }

    private record Company(String name, String number) {}

    @Override
    public String name() {
        return "companySupervision";
    }

    @Override
    public Map<String, Object> initial(AnswerContext context) {
        return Map.of();
    }

    @Override
    public void record(AnswerContext context, Map<String, Object> values) {
        AnswerRow answer = new AnswerRow(values);
        if (!"yes".equals(answer.text("supervisionOpened"))) {
            return;
        }
        String company = answer.text("companyName");
        String number = answer.text("companyNumber");
        database.sql("""
                        insert into measure_supervision (process_id, case_id, company, company_number)
                        values (?, ?, ?, right(regexp_replace(?, '\\D', '', 'g'), 10))""")
                .params(context.task().process().value(), context.caseId(), company, number)
                .update();
        log.record(AuditEvent.onCase(context.caseId(), "measure.supervisionOpened")
                .to(Map.of("company", company, "companyNumber", number)));
    }

    /**
     * Gives every municipality whose guards come from the company a task.
     *
     * @param how {@code revoke} or {@code restrict}
     */
    void bar(String process, String how) {
        Company company = database.sql("select company, company_number from measure_supervision where process_id = ?")
                .param(process)
                .query((row, number) -> new Company(row.getString(1), row.getString(2)))
                .single();
        for (UUID found : guardedBy(company)) {
            CaseId caseId = new CaseId(found);
            processes.tell(found, BARRED, Map.of("barred", how));
            cases.note(
                    caseId,
                    TimelineNote.within(
                            cases.overview(caseId).owner(), "measure.timeline.companyBarred." + how, company.name()));
        }
    }

    private List<UUID> guardedBy(Company company) {
        return database.sql(GUARDED_BY)
                .param("number", company.number())
                .query(UUID.class)
                .list();
    }
}
