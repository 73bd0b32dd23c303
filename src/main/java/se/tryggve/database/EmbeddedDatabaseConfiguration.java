package se.tryggve.database;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts PostgreSQL under {@code var/} when no external database is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(DatabaseChoice.EMBEDDED)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
            @Value("${tryggve.database.directory}") Path directory, @Value("${tryggve.command:}") String command) {
        DataDirectory data = new DataDirectory(directory);
        return command.isEmpty() ? EmbeddedDatabase.own(data) : EmbeddedDatabase.ownOrRunning(data);
    }

    @Bean
    JdbcConnectionDetails embeddedConnection(EmbeddedDatabase database) {
        return new EmbeddedConnection(database.port());
    }

    private record EmbeddedConnection(int port) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return "jdbc:postgresql://localhost:" + port + "/postgres";
        }

        @Override
        public String getUsername() {
            return "postgres";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
