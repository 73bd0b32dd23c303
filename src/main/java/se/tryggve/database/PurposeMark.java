package se.tryggve.database;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import se.tryggve.StartRefusedException;

/**
 * Looks at the mark of the database before anything is written to it: practice never comes upon real cases, and real work
 * never upon made-up ones (docs/decisions/0026).
 */
@Component
class PurposeMark implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger("Tryggve");
    private static final String WORK = "WORK";
    private static final String PRACTICE = "PRACTICE";
    private static final String MARKS = "tryggve.installation";
    private static final String PEOPLE = "tryggve.officer";

    private final String purpose;

    PurposeMark(@Value("${" + PracticeSettings.PRACTICE + ":false}") boolean practice) {
        this.purpose = practice ? PRACTICE : WORK;
    }

    @Override
    public void migrate(Flyway flyway) {
        JdbcTemplate database = new JdbcTemplate(flyway.getConfiguration().getDataSource());
        demand(found(database));
        if (isToBeginAnew(database)) {
            LOG.info("The practice space begins anew: what was in it is thrown away.");
            database.execute("drop schema if exists tryggve, camunda cascade");
        }
        flyway.migrate();
        database.update("insert into tryggve.installation (purpose) values (?) on conflict do nothing", purpose);
        demand(found(database));
    }

    /** A database that somebody works in and that bears no mark is older than the mark: its cases are real. */
    private static String found(JdbcTemplate database) {
        if (exists(database, MARKS)) {
            String marked = database.query(
                    "select purpose from " + MARKS, rows -> rows.next() ? rows.getString("purpose") : null);
            return marked == null ? unmarked(database) : marked;
        }
        return unmarked(database);
    }

    private static String unmarked(JdbcTemplate database) {
        boolean used = exists(database, PEOPLE)
                && database.queryForObject("select exists (select from " + PEOPLE + ")", Boolean.class);
        return used ? WORK : null;
    }

    private void demand(String found) {
        if (found != null && !found.equals(purpose)) {
            throw purpose.equals(PRACTICE)
                    ? new StartRefusedException(
                            "This database is not a practice space: it holds what people work with, and Tryggve was"
                                    + " started for practice.",
                            "Give the practice space a database of its own, or take TRYGGVE_PRACTICE away.")
                    : new StartRefusedException(
                            "This database is a practice space, and Tryggve was started for real work.",
                            "Name the database of the real work, or set TRYGGVE_PRACTICE=true.");
        }
    }

    private boolean isToBeginAnew(JdbcTemplate database) {
        return purpose.equals(PRACTICE)
                && exists(database, MARKS)
                && database.queryForObject("select exists (select from " + MARKS + " where anew)", Boolean.class);
    }

    private static boolean exists(JdbcTemplate database, String table) {
        return database.queryForObject("select to_regclass(?) is not null", Boolean.class, table);
    }
}
