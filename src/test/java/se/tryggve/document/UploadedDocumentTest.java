package se.tryggve.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tryggve.intake.Samples;

class UploadedDocumentTest extends UploadScene {

    @Test
    void aNewVersionHasTheSameNumberAndTheOlderOneStays() {
        officer.postFiles(page, said(), "files", files("plan.pdf", PDF));
        DocumentLine first = documents.visibleTo(id, DANDERYD).get(0);
        String versions = path(first) + "/versions";

        assertThat(officer.get(versions).body()).contains("Lägg till version 2", "value=\"Anna Ek\"");
        HttpResponse<String> empty = officer.postFiles(versions, said(), "file", Map.of());
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("Välj minst en fil");
        assertThat(officer.postFiles(versions, said(), "file", files("plan.pdf", Samples.pdf("Nytt")))
                        .statusCode())
                .isEqualTo(302);

        List<DocumentLine> listed = documents.visibleTo(id, DANDERYD);
        assertThat(listed).hasSize(1);
        assertThat(listed.get(0).number()).isEqualTo(first.number());
        assertThat(listed.get(0).version()).isEqualTo(2);
        assertThat(officer.get(path(first)).body()).contains("Du läser version 1", "Öppna den senaste");
        assertThat(officer.get(path(first) + "/file").body()).contains("(Hej)");
        assertThat(officer.get(path(listed.get(0)) + "/file").body()).contains("(Nytt)");
        officer.get(path(first));
        assertThat(officer.postFiles(versions, said(), "file", files("plan.pdf", PDF))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.get(path(first)).body()).contains("någon annan har redan lagt till en nyare version");
        assertThat(documents.visibleTo(id, DANDERYD).get(0).version()).isEqualTo(2);
    }

    @Test
    void picturesAndPdfAreShownSoThatNothingInThemRuns() {
        officer.postFiles(
                page, said(), "files", files("plan.pdf", PDF, "foto.png", Samples.PNG, "text.txt", bytes("x")));
        List<DocumentLine> filed = documents.visibleTo(id, DANDERYD);
        HttpResponse<String> plan = officer.get(path(named(filed, "plan")) + "/preview");
        HttpResponse<String> photo = officer.get(path(named(filed, "foto")) + "/preview");

        assertThat(header(plan, "Content-Type")).isEqualTo("application/pdf");
        assertThat(header(plan, "Content-Security-Policy"))
                .startsWith("sandbox; default-src 'none'")
                .contains("frame-ancestors 'self'");
        assertThat(plan.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(header(photo, "Content-Type")).isEqualTo("image/png");
        assertThat(header(photo, "Content-Security-Policy")).startsWith("sandbox");
        assertThat(header(photo, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(officer.get(path(named(filed, "text")) + "/preview").statusCode())
                .isEqualTo(404);
        assertThat(officer.get(path(named(filed, "plan"))).body()).contains("<iframe", "Förhandsvisning av plan.pdf");
        assertThat(officer.get(path(named(filed, "foto"))).body())
                .contains("<img", "alt=\"Förhandsvisning av foto.png\"");
    }

    private static DocumentLine named(List<DocumentLine> lines, String title) {
        return lines.stream()
                .filter(line -> line.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
