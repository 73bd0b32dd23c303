package se.tryggve.restart;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A municipality's own PostgreSQL: nothing embedded, nobody from the demonstration, no passwords over the API. */
class ExternalDatabaseTest {

    private static final String ADMINISTRATOR = "forsta.administratoren";
    private static final String PASSWORD = "en lång mening som ingen gissar";

    @Test
    void onAnExternalDatabaseThereIsOnlyTheFirstAdministrator() throws Exception {
        try (EmbeddedPostgres server = durable();
                Installation tryggve = new Installation()) {
            anOwnerWhoIsNoSuperuser(server);
            tryggve.with(Map.of(
                    "SPRING_DATASOURCE_URL",
                    server.getJdbcUrl("tryggve", "tryggve"),
                    "SPRING_DATASOURCE_USERNAME",
                    "tryggve",
                    "SPRING_DATASOURCE_PASSWORD",
                    "",
                    "TRYGGVE_ADMIN_USERNAME",
                    ADMINISTRATOR,
                    "TRYGGVE_ADMIN_PASSWORD",
                    Installation.PASSWORD,
                    "TRYGGVE_MUNICIPALITY",
                    "Danderyds kommun"));
            tryggve.start();

            assertThat(tryggve.database()).doesNotExist();
            assertThat(tryggve.get("/login", ADMINISTRATOR).body()).doesNotContain("handlaggare.danderyd");
            assertThat(tryggve.get("/api/v1/cases", "handlaggare.danderyd").statusCode())
                    .isEqualTo(401);
            assertThat(tryggve.get("/api/v1/cases", ADMINISTRATOR, PASSWORD).statusCode())
                    .isEqualTo(401);
            assertThat(usersIn(server)).isEqualTo(1);
        }
    }

    private static EmbeddedPostgres durable() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    /** As docker-compose.yml makes it. */
    private static void anOwnerWhoIsNoSuperuser(EmbeddedPostgres server) throws Exception {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role tryggve login password 'secret'");
            statement.execute("create database tryggve owner tryggve");
        }
    }

    private static int usersIn(EmbeddedPostgres server) throws Exception {
        try (var connection = server.getDatabase("tryggve", "tryggve").getConnection();
                var count = connection.createStatement().executeQuery("select count(*) from tryggve.officer")) {
            count.next();
            return count.getInt(1);
        }
    }
}
