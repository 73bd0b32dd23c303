package se.tryggve.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;
import se.tryggve.intake.Samples;

/** A case, and an officer at its page for uploads with a browser without scripts. */
abstract class UploadScene extends CaseTest {

    static final byte[] PDF = Samples.pdf("Hej");

    @Autowired
    Documents documents;

    @Autowired
    private JdbcClient database;

    CaseId id;
    Visitor officer;
    String page;

    @BeforeEach
    void aCase() {
        id = openCase("Uppladdning");
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        page = "/cases/" + id + "/uploads";
        officer.get(page);
    }

    Map<String, String> said() {
        Map<String, String> form = new HashMap<>();
        form.put("kind", "LETTER");
        form.put("origin", "received");
        form.put("sender", "Anna Ek");
        form.put("date", today().toString());
        form.put("provision", "OSL_18_8");
        return form;
    }

    static Map<String, byte[]> files(Object... namesAndContents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int at = 0; at < namesAndContents.length; at += 2) {
            files.put((String) namesAndContents[at], (byte[]) namesAndContents[at + 1]);
        }
        return files;
    }

    static String titleField(String shown) {
        Matcher field = Pattern.compile("name=\"(title\\.[0-9a-f-]{36})\"").matcher(shown);
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    int waiting() {
        return count("select count(*) from document_inbox where case_id = ?", id.value());
    }

    int contents(byte[] content) {
        return count("select count(*) from document_content where bytes = ?", content);
    }

    private int count(String sql, Object parameter) {
        return database.sql(sql).param(parameter).query(Integer.class).single();
    }

    String path(DocumentLine line) {
        return "/cases/" + id + "/documents/" + line.id();
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
