package se.tryggve.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import se.tryggve.StartRefusedException;
import se.tryggve.TryggveTest;

/** Real work and practice never meet on one database; on a database of its own beside that of the other tests. */
class PurposeMarkTest extends TryggveTest {

    private static final PurposeMark WORK = new PurposeMark(false);
    private static final PurposeMark PRACTICE = new PurposeMark(true);

    private final String name = "purpose_" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private HikariDataSource shared;

    @Autowired
    private Flyway flyway;

    private Flyway own;
    private JdbcTemplate database;

    @BeforeEach
    void makeDatabase() {
        jdbc.execute("create database " + name);
        String url = shared.getJdbcUrl().replaceAll("/[^/]+$", "/" + name);
        DataSource source = new DriverManagerDataSource(url, shared.getUsername(), shared.getPassword());
        own = Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(source)
                .load();
        database = new JdbcTemplate(source);
    }

    @AfterEach
    void dropDatabase() {
        jdbc.execute("drop database " + name + " with (force)");
    }

    @Test
    void practiceRefusesWhatPeopleWorkWith() {
        assertThatThrownBy(() -> PRACTICE.migrate(flyway))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageStartingWith("This database is not a practice space");
    }

    @Test
    void practiceRefusesADatabaseWithPeopleThatIsOlderThanTheMark() {
        database.execute("create schema tryggve");
        database.execute("create table tryggve.officer (username text)");
        database.execute("insert into tryggve.officer values ('somebody')");

        assertThatThrownBy(() -> PRACTICE.migrate(own)).hasMessageStartingWith("This database is not a practice space");

        assertThat(database.queryForObject("select to_regclass('tryggve.installation')::text", String.class))
                .isNull();
    }

    @Test
    void realWorkRefusesAPracticeSpaceAndPracticeComesBackToIt() {
        PRACTICE.migrate(own);

        assertThatThrownBy(() -> WORK.migrate(own))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageStartingWith("This database is a practice space");
        assertThatCode(() -> PRACTICE.migrate(own)).doesNotThrowAnyException();
    }

    @Test
    void aSpaceThatIsToBeginAnewIsEmptyAfterwardsAndItsClockIsPutBack() {
        PRACTICE.migrate(own);
        database.update("insert into tryggve.authority (id, kind, name) values ('a', 'police', 'En myndighet')");
        database.update("update tryggve.installation set ahead_days = 40, anew = true");

        PRACTICE.migrate(own);

        assertThat(database.queryForObject("select count(*) from tryggve.authority", Long.class))
                .isZero();
        assertThat(database.queryForMap("select purpose, ahead_days, anew from tryggve.installation"))
                .containsEntry("purpose", "PRACTICE")
                .containsEntry("ahead_days", 0)
                .containsEntry("anew", false);
    }
}
