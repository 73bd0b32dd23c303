package se.tryggve.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.intake.FileText;
import se.tryggve.intake.Samples;

/** Uploaded files and file notes are found by what they say, as far as that may be searched for. */
class FileSearchTest extends UploadScene {

    private final String word = "zf" + UUID.randomUUID().toString().replaceAll("\\W|\\d", "");

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private FileText reader;

    @Test
    void aFileIsFoundByWhatItSaysAndAMarkedOneByItsTitleAlone() {
        upload("", "karta.pdf", Samples.pdf("Platsen heter " + word + "a vid ån"));
        upload("OSL_18_8", "hemlig.txt", (word + "b " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        readFiles();

        assertThat(found(word + "a")).contains("<mark>" + word + "a</mark>", "/cases/" + id + "/documents/");
        assertThat(found(word + "b")).contains("Inget som du får se");
        assertThat(found("hemlig " + number())).contains("/cases/" + id + "/documents/");
    }

    @Test
    void personsAreNotFoundWhateverSaysTheirNames() {
        officer.get("/cases/" + id + "/file-notes");
        officer.post(
                "/cases/" + id + "/file-notes",
                Map.of(
                        "subject", "Samtal " + word,
                        "text", "Det gäller 811228-9874 och " + word + "text.",
                        "source", "Anna " + word + "namn",
                        "request", UUID.randomUUID().toString()));

        assertThat(found(word + "text")).contains("Tjänsteanteckning", "Samtal").doesNotContain("811228");
        assertThat(found(word + "namn")).contains("Inget som du får se");
        assertThat(found("handläggare " + word + "text")).as("who wrote it").contains("Inget som du får se");
    }

    @Test
    void theKindsThatComeInAreReadAndWhatCannotBeReadSaysNothing() {
        byte[] odt = Samples.zip(
                "content.xml",
                ("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                                + "<text:p>Ängen</text:p></office:text></office:body></office:document-content>")
                        .getBytes(StandardCharsets.UTF_8));
        byte[] mail = "From: a@b.se\r\nSubject: Hej\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBredvid ån\r\n"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(reader.of("application/pdf", Samples.pdf("Hej"))).contains("Hej");
        assertThat(reader.of("text/plain", "Åsgården".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Åsgården");
        assertThat(reader.of("application/vnd.oasis.opendocument.text", odt)).contains("Ängen");
        assertThat(reader.of("message/rfc822", mail)).contains("Bredvid ån");
        assertThat(reader.of("application/pdf", new byte[] {1, 2, 3})).isEmpty();
        assertThat(reader.of("image/png", Samples.PNG)).isEmpty();
        assertThat(reader.of("text/plain", "x ".repeat(200_000).getBytes(StandardCharsets.UTF_8))
                        .length())
                .isLessThanOrEqualTo(FileText.LONGEST);
    }

    private void upload(String provision, String name, byte[] content) {
        Map<String, String> form = said();
        form.put("provision", provision);
        officer.get(page);
        assertThat(officer.postFiles(page, form, "files", files(name, content)).statusCode())
                .isEqualTo(302);
    }

    private void readFiles() {
        await().atMost(Duration.ofMinutes(1)).until(() -> jdbc.queryForObject("""
                        select count(*) = 0 from document_text t join document d on d.content = t.sha256
                        where d.case_id = ? and t.words is null""", Boolean.class, id.value()));
    }

    private String number() {
        return files.numberAt(id, DANDERYD).orElseThrow().replace(" ", "");
    }

    private String found(String words) {
        String shown = officer.get("/search?q=" + words.replace(" ", "+")).body();
        return shown.substring(shown.indexOf("<main"));
    }
}
