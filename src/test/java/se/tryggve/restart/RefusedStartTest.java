package se.tryggve.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What stops the start is said in one sentence, with its remedy. */
class RefusedStartTest {

    @Test
    void aTakenPort() throws Exception {
        try (Installation tryggve = new Installation();
                ServerSocket other = new ServerSocket(tryggve.port())) {
            assertThat(tryggve.refusal())
                    .contains("Port " + other.getLocalPort() + " is taken by another program.")
                    .contains("SERVER_PORT=");
        }
    }

    @Test
    void aPlaceForDataThatCannotBeWritten() throws Exception {
        try (Installation tryggve = new Installation()) {
            Files.writeString(tryggve.database(), "a file where a directory should be");

            assertThat(tryggve.refusal())
                    .contains("The directory " + tryggve.database() + " cannot be written")
                    .contains("TRYGGVE_DATABASE_DIRECTORY");
        }
    }

    @Test
    void aWrongFormOnTheClassPath() throws Exception {
        try (Installation tryggve = new Installation()) {
            Path forms = Files.createDirectories(tryggve.extra().resolve("forms"));
            Files.writeString(forms.resolve("wrong.form"), """
                    {"id": "wrong", "type": "default", "schemaVersion": 16,
                     "components": [{"id": "Field_map", "type": "map", "key": "map", "label": "Karta"}]}
                    """);

            assertThat(tryggve.refusal()).contains("forms/wrong.form").contains("Field_map");
        }
    }
}
