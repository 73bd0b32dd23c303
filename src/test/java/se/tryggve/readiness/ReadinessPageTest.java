package se.tryggve.readiness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.tryggve.casefile.CaseTest;
import se.tryggve.demo.CaseRun;
import se.tryggve.demo.CaseScript;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** The case and its tasks say what remains before the next stage: what to open, whom it waits for, or that it comes later. */
class ReadinessPageTest extends CaseTest {

    @Autowired
    private CaseRun run;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JsonMapper json;

    @Test
    void theCaseLinksToTheTaskThatIsOpenAndSaysWhatComesLater() throws IOException {
        String section = section(after(2), CASE_OFFICER);

        assertThat(section)
                .containsPattern("href=\"/tasks/[^\"]+\">Fråga polisen om platsen</a>")
                .containsPattern("#process\">Dokumenterad bedömning</a>")
                .contains("öppnas senare i processen", "kamerabevakningslagen 9 §", "Före", "beslutet")
                .doesNotContain("Yttrande för arbetstagarna", "??");
    }

    @Test
    void whatAnotherAuthorityHasIsWaitedForByName() throws IOException {
        String caseId = after(3);

        assertThat(section(caseId, CASE_OFFICER))
                .contains("Polisens yttrande om platsen", "väntar på Polismyndigheten")
                .doesNotContain("Fråga polisen om platsen");
        assertThat(new Visitor(port)
                        .signedInAs(POLICE_OFFICER)
                        .get("/cases/" + caseId)
                        .body())
                .doesNotContain("id=\"readiness\"");
    }

    @Test
    void theTaskSaysTheSameBesideItsForm() throws IOException {
        String caseId = after(2);
        String task = jdbc.queryForObject(
                "select id from worklist_task where case_id = ?::uuid and state = 'OPEN'", String.class, caseId);

        assertThat(new Visitor(port)
                        .signedInAs(CASE_OFFICER)
                        .get("/tasks/" + task)
                        .body())
                .contains("Detta återstår före nästa skede", "Konsekvensbedömning");
    }

    @Test
    void aCaseInForceIsToldThatNothingRemains() throws IOException {
        String caseId = after(Integer.MAX_VALUE);
        jdbc.update("update case_file set phase = 'Drift' where id = ?::uuid", caseId);

        assertThat(section(caseId, CASE_OFFICER)).contains("Inget återstår: ärendet går vidare");
    }

    private String section(String caseId, String reader) {
        String page =
                new Visitor(port).signedInAs(reader).get("/cases/" + caseId).body();
        Matcher section =
                Pattern.compile("(?s)<section id=\"readiness\".*?</section>").matcher(page);
        assertThat(section.find()).as(page).isTrue();
        return section.group();
    }

    /** A case of today's rules after so many steps. */
    private String after(int steps) throws IOException {
        CaseScript whole = json.readValue(
                new ClassPathResource("demonstration/morby-centrum.json").getContentAsByteArray(), CaseScript.class);
        int many = Math.min(steps, whole.steps().size());
        return run.play(new CaseScript(
                        whole.by(), whole.registration(), whole.steps().subList(0, many)))
                .toString();
    }
}
