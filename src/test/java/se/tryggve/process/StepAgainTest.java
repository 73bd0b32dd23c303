package se.tryggve.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import se.tryggve.TryggveTest;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is sent back to a step finds what the authority submitted there, on the page and over the API. */
class StepAgainTest extends TryggveTest {

    private static final String OFFICER = "handlaggare2.danderyd";
    private static final String LAWYER = "jurist.danderyd";
    private static final Course.Writer TO_THE_APPLICATION = Course.camera("isWrittenTwice", "2018-05-03")
            .does("registerNeed")
            .does("checkExemption", "publicAccess", "yes", "exemption", "none")
            .asksAndIsAnsweredBy("givePoliceStatement")
            .does("tryOtherMeasures", "otherMeasuresSuffice", "no")
            .does("designCameras", "workplace", "no", "countyBoardSupport", "no");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Clock clock;

    @Autowired
    private ZoneId legalZone;

    private CaseWalk walk;

    @BeforeEach
    void aCaseWalks() {
        walk = new CaseWalk(application, LocalDate.now(clock.withZone(legalZone)));
    }

    @Test
    void anApplicationReturnedForCompletionHoldsItsTextsAndItsDrawing() {
        walk.begin(TO_THE_APPLICATION
                .does("writeApplication", "equipment", "Två fasta kameror")
                .does("reviewCase", "reviewResult", "rewrite", "comments", "Beskriv området")
                .endsAs(null));

        String page = new Visitor(port)
                .signedInAs(OFFICER)
                .get("/tasks/" + open().getId())
                .body();
        assertThat(page)
                .contains("Två fasta kameror", "karta.pdf", "Ta bort filen ”karta.pdf”")
                .contains("Formuläret innehåller det som")
                .containsPattern("Det här skrev [^<]+ den [\\d-]+")
                .contains("Beskriv området");

        walk.go(Course.camera("goesOn", "2018-05-03")
                .does("writeApplication")
                .endsAs(null)
                .steps());
        JsonNode review = form(LAWYER);
        assertThat(review.at("/former/name").asString()).isNotEmpty();
        assertThat(review.at("/values/reviewResult").isNull()).isTrue();
        assertThat(review.at("/values/comments").isMissingNode()).isTrue();
    }

    @Test
    void aQuestionToAnotherAuthorityIsAnotherStep() {
        walk.begin(Course.camera("asksTwo", "2026-11-02")
                .does("registerNeed")
                .does("checkExemption", "publicAccess", "yes", "exemption", "none")
                .asksAndIsAnsweredBy("givePoliceStatement")
                .does("tryOtherMeasures", "otherMeasuresSuffice", "no")
                .does("designCameras", "workplace", "no", "countyBoardSupport", "yes")
                .does("assessDataProtection")
                .does("adviseOnDataProtection", "residualRisk", "low")
                .endsAs(null));

        assertThat(open().getTaskDefinitionKey()).isEqualTo("userTask_writeQuestion");
        assertThat(form(OFFICER).at("/former").isMissingNode()).isTrue();
        assertThat(form(OFFICER).at("/values/question").isNull()).isTrue();
    }

    private Task open() {
        List<Task> open = walk.openTasks();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    private JsonNode form(String user) {
        String proof = Base64.getEncoder().encodeToString((user + ":" + Visitor.PASSWORD).getBytes());
        String body = new Visitor(port)
                .get("/api/v1/tasks/" + open().getId(), "Authorization", "Basic " + proof)
                .body();
        return json.readTree(body).at("/form");
    }
}
