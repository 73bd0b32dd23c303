package se.tryggve.adviser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.Documents;
import se.tryggve.document.NewDocument;
import se.tryggve.identity.Visitor;

/** A case in which an officer asks an adviser who has no account. */
public abstract class AdviserScene extends CaseTest {

    protected static final String ADVISER = "Eva Lund, dataskyddsombud, Datarådet AB";
    private static final Pattern CODE = Pattern.compile("class=\"secret\">([a-z0-9]{4}-[a-z0-9]{4})<");
    private static final Pattern LINK = Pattern.compile("/answers/([A-Za-z0-9_-]{43})");

    @Autowired
    protected JdbcTemplate jdbc;

    @Autowired
    protected Documents documents;

    protected CaseId caseId;
    protected String page;
    protected UUID id;
    protected Visitor officer;
    protected DocumentId sent;
    protected DocumentId kept;

    @BeforeEach
    void aCaseWithTwoDocuments() {
        caseId = openCase("Råd utifrån");
        page = "/cases/" + caseId + "/advisers";
        id = UUID.randomUUID();
        officer = new Visitor(port).signedInAs(CASE_OFFICER);
        officer.get("/cases/" + caseId);
        sent = file("Kamerans placering", "Kameran sitter på östra gaveln.");
        kept = file("Internt", "Det här går inte utanför.");
    }

    private DocumentId file(String title, String text) {
        return as(
                CASE_OFFICER,
                () -> transaction.execute(status -> documents.file(NewDocument.drawnUp(
                        caseId,
                        DANDERYD,
                        DocumentKind.REPORT,
                        title,
                        new DocumentContent.Text(List.of(new Paragraph(1, "Text", text)))))));
    }

    protected Map<String, String> question(String act) {
        Map<String, String> question = new HashMap<>();
        question.put("request", id.toString());
        question.put("name", ADVISER);
        question.put("email", "eva.lund@example.se");
        question.put("question", "Räcker 24 timmars lagring?");
        question.put("answerBy", today().plusDays(10).toString());
        question.put("papers", sent.toString());
        question.put("act", act);
        return question;
    }

    /** Asks, and gives the code that is shown once. */
    protected String ask() {
        return code(officer.post(page, question("send")).body());
    }

    protected static String code(String body) {
        Matcher code = CODE.matcher(body);
        assertThat(code.find()).as(body).isTrue();
        return code.group(1);
    }

    /** The link in the letter that was written last. */
    protected String link() {
        Matcher link = LINK.matcher(jdbc.queryForObject(
                "select body from message_mail where event like ? order by created_at desc limit 1",
                String.class,
                "adviser:" + id + ":link:%"));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** Somebody outside who has shown the code. */
    protected Visitor adviser(String link, String code) {
        Visitor adviser = new Visitor(port);
        assertThat(enter(adviser, link, code)).isEqualTo(302);
        return adviser;
    }

    protected static int enter(Visitor adviser, String link, String code) {
        return adviser.post("/answers/" + link, Map.of("code", code)).statusCode();
    }

    protected String state() {
        return jdbc.queryForObject("select state from adviser_question where id = ?", String.class, id);
    }

    protected List<String> actions() {
        return jdbc.queryForList(
                "select action from audit_entry where subject = ? order by position", String.class, "case:" + caseId);
    }
}
