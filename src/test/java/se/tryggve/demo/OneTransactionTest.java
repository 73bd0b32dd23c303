package se.tryggve.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.TryggveTest;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever goes wrong while a task is completed, nothing has happened: every row of both schemas that names the case,
 * one of its processes or one of its tasks stands as before. The database itself refuses one write of this case.
 */
class OneTransactionTest extends TryggveTest {

    private static final String TABLES = """
            select quote_ident(table_schema) || '.' || quote_ident(table_name) from information_schema.tables
            where table_schema in ('tryggve', 'camunda') and table_type = 'BASE TABLE'
              and table_name not like 'spring_session%'""";

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    private final UUID once = UUID.randomUUID();
    private List<String> names;

    @BeforeEach
    void oneWriteWillBeRefused() {
        jdbc.execute("""
                create function refuse_on_purpose() returns trigger language plpgsql as $$
                begin
                    if (case tg_op when 'DELETE' then old::text else new::text end) ~ tg_argv[0] then
                        raise exception 'refused on purpose';
                    end if;
                    return case tg_op when 'DELETE' then old else new end;
                end
                $$""");
    }

    @AfterEach
    void nothingIsRefusedAnyMore() {
        jdbc.execute("drop function refuse_on_purpose() cascade");
    }

    @ParameterizedTest
    @CsvSource({
        "designCameras, insert, form_submission",
        "designCameras, insert, measure",
        "designCameras, insert, document",
        "designCameras, insert, case_timeline",
        "designCameras, update, worklist_task",
        "tryOtherMeasures, insert, worklist_task",
        "designCameras, insert, audit_entry"
    })
    void aFailingWriteOfOursLeavesNoTraceInTheEngine(String step, String write, String table) {
        assertThatNothingHappens(step, write, "tryggve." + table);
    }

    @ParameterizedTest
    @CsvSource({
        "designCameras, delete, act_ru_task",
        "tryOtherMeasures, insert, act_ru_task",
        "designCameras, update, act_hi_taskinst",
        "tryOtherMeasures, insert, act_hi_actinst",
        "tryOtherMeasures, insert, act_ru_variable"
    })
    void aFailingWriteOfTheEngineLeavesNoTraceInTheCase(String step, String write, String table) {
        assertThatNothingHappens(step, write, "camunda." + table);
    }

    private void assertThatNothingHappens(String step, String write, String table) {
        CaseScript upToTheStep = upTo(step, 1);
        caseIsWaitingFor(step);
        refuse(write, table);
        Map<String, String> before = rows();

        assertThatThrownBy(() -> run.play(once, upToTheStep))
                .hasMessageContaining("userTask_" + step)
                .hasStackTraceContaining("refused on purpose");
        assertThat(rows()).isEqualTo(before);

        jdbc.execute("drop trigger refuse_on_purpose on " + table);
        run.play(once, upToTheStep);
        assertThat(rows()).as("without the fault the same step is taken").isNotEqualTo(before);
    }

    private void caseIsWaitingFor(String step) {
        String id = run.play(once, upTo(step, 0)).value().toString();
        names = jdbc.queryForList("""
                select ?::text union select process_id from worklist_task where case_id = ?::uuid
                union select id from worklist_task where case_id = ?::uuid""", String.class, id, id, id);
    }

    private void refuse(String write, String table) {
        jdbc.execute("create trigger refuse_on_purpose before " + write + " on " + table
                + " for each row execute function refuse_on_purpose('" + pattern() + "')");
    }

    /** Matches whatever names the case, its processes or its tasks as whole words. */
    private String pattern() {
        return "\\m(" + String.join("|", names) + ")\\M";
    }

    /** The rows that name the case, its processes or its tasks, by table. */
    private Map<String, String> rows() {
        Map<String, String> rows = new TreeMap<>();
        for (String table : jdbc.queryForList(TABLES, String.class)) {
            String found = jdbc.queryForObject(
                    "select string_agg(t::text, chr(10) order by t::text) from " + table + " t where t::text ~ ?",
                    String.class,
                    pattern());
            if (found != null) {
                rows.put(table, found);
            }
        }
        return rows;
    }

    private CaseScript upTo(String step, int more) {
        CaseScript whole = DemonstrationCases.script("vendevagen-2019", json);
        List<String> tasks = whole.steps().stream().map(CaseScript.Step::task).toList();
        int many = tasks.indexOf("userTask_" + step) + more;
        return new CaseScript(whole.by(), whole.registration(), whole.steps().subList(0, many));
    }
}
