package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the registers say of a case against what was decided in it, by SQL over the raw rows. */
final class KeptRegisters {

    /** Objects whose outcome is not the one that the decision they name gives them, unless a court has ruled. */
    private static final String NOT_AS_DECIDED = """
            select m.label, m.outcome, item -> 'ruling' ->> 'outcome' as decided
            from measure m
            join decision d on d.id = m.decided_by
            left join lateral jsonb_array_elements(d.content -> 'items') item on item ->> 'object' = cast(m.id as text)
            where m.case_id = ? and m.court_ruling is null
              and m.outcome is distinct from item -> 'ruling' ->> 'outcome'""";

    /** Cameras that run without a line, and lines whose camera nobody granted or that tell something else than it. */
    private static final String NOT_AS_REGISTERED = """
            select m.outcome, m.decided_by_kind, m.assessed_on, m.label, r.label as line_label, m.place, r.address, m.purpose, r.purpose as line_purpose,
                   m.granted_sound, m.sound, r.sound as line_sound, m.in_operation_since, r.started_on, m.ended_on,
                   r.ended_on as line_ended_on
            from measure m
            full join camera_register r on r.measure_id = m.id
            where coalesce(m.case_id, r.case_id) = ?
              and (r.id is null and m.kind = 'CAMERA' and m.decided_by_kind = 'MUNICIPALITY'
                       and m.assessed_on is not null and m.in_operation_since is not null
                   or r.id is not null and (m.in_operation_since is null
                       or m.decided_by_kind <> 'MUNICIPALITY'
                       or m.label <> r.label or m.place <> r.address or m.purpose <> r.purpose
                       or r.sound is distinct from coalesce(m.granted_sound, m.sound)
                       or m.in_operation_since <> r.started_on
                       or m.ended_on is distinct from r.ended_on))""";

    /** Cameras that run although nobody has decided about them; guards of a company are awarded a contract instead. */
    private static final String RUNNING_UNDECIDED = """
            select label from measure
            where case_id = ? and kind = 'CAMERA' and in_operation_since is not null and outcome is null""";

    private final JdbcTemplate jdbc;

    KeptRegisters(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void agreeWithDecisions(UUID caseId, String course) {
        assertThat(rows(NOT_AS_DECIDED, caseId))
                .as("decided otherwise: %s", course)
                .isEmpty();
        assertThat(rows(NOT_AS_REGISTERED, caseId))
                .as("registered otherwise: %s", course)
                .isEmpty();
        assertThat(rows(RUNNING_UNDECIDED, caseId))
                .as("runs undecided: %s", course)
                .isEmpty();
    }

    private List<Map<String, Object>> rows(String sql, UUID caseId) {
        return jdbc.queryForList(sql, caseId);
    }
}
