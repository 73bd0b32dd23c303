package se.tryggve.intake.internal;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.intake.FileCheck;
import se.tryggve.intake.FileCheck.State;
import se.tryggve.intake.FileChecks;

/** What the scanner has said about contents, by their hash. */
@Repository
@Transactional
class CheckRegister implements FileChecks {

    private final JdbcClient database;
    private final Clock clock;

    CheckRegister(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, FileCheck> of(Collection<String> sha256) {
        Map<String, FileCheck> checks = new HashMap<>();
        if (sha256.isEmpty()) {
            return checks;
        }
        database.sql("select sha256, state, since, threat from intake_check where sha256 in (:all)")
                .param("all", Set.copyOf(sha256))
                .query(row -> {
                    FileCheck check = new FileCheck(
                            State.valueOf(row.getString("state")),
                            row.getObject("since", OffsetDateTime.class).toInstant(),
                            row.getString("threat"));
                    checks.put(row.getString("sha256"), check);
                });
        return checks;
    }

    /** Writes down an answer. */
    FileCheck settle(String sha256, State state, String threat) {
        FileCheck check = new FileCheck(state, clock.instant(), threat);
        write("update set state = excluded.state, since = excluded.since, threat = excluded.threat", sha256, check);
        return check;
    }

    /** Writes down that there was no answer; what the scanner has said before stays. */
    void hold(String sha256) {
        write("nothing", sha256, new FileCheck(State.UNCHECKED, clock.instant(), null));
    }

    /** Those that have waited longest. */
    @Transactional(readOnly = true)
    List<String> unchecked(int atMost) {
        return database.sql("select sha256 from intake_check where state = 'UNCHECKED' order by since limit ?")
                .param(atMost)
                .query(String.class)
                .list();
    }

    /** Forgets a content that nobody kept. */
    void forget(String sha256) {
        database.sql("delete from intake_check where sha256 = ? and state = 'UNCHECKED'")
                .param(sha256)
                .update();
    }

    private void write(String ifThere, String sha256, FileCheck check) {
        database.sql("""
                        insert into intake_check (sha256, state, since, threat) values (:sha256, :state, :since, :threat)
                        on conflict (sha256) do\s""" + ifThere)
                .param("sha256", sha256)
                .param("state", check.state().name())
                .param("since", OffsetDateTime.ofInstant(check.since(), ZoneOffset.UTC))
                .param("threat", check.threat())
                .update();
    }
}
