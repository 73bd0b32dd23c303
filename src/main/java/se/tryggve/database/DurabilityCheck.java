package se.tryggve.database;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.tryggve.StartRefusedException;

/** Public records must survive a power cut: refuses to start on a server that does not write durably. */
@Component
class DurabilityCheck implements SmartInitializingSingleton {

    private static final List<String> SETTINGS = List.of("fsync", "full_page_writes", "synchronous_commit");

    private final JdbcTemplate jdbc;

    DurabilityCheck(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterSingletonsInstantiated() {
        SETTINGS.forEach(this::demandOn);
    }

    private void demandOn(String setting) {
        String value = jdbc.queryForObject("select current_setting(?)", String.class, setting);
        if ("off".equals(value)) {
            throw new StartRefusedException(
                    "The database server has " + setting + " = off and could lose what was saved.",
                    "Set " + setting + " = on in postgresql.conf and restart the server.");
        }
    }
}
