package se.tryggve.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseTest;
import se.tryggve.identity.Visitor;

/** The list beside the open task: the way back is the way in, and the case tells where it stands. */
class TaskBesideListTest extends CaseTest {

    private static final Pattern OWN = Pattern.compile("href=\"/tasks/([\\w-]+)");
    private static final Pattern OPENED =
            Pattern.compile("href=\"/tasks/([^?\"]+)\\?view=unit&amp;after=2000-01-01_0\"");

    private Visitor visitor;
    private CaseId opened;

    @BeforeEach
    void registerAndSignIn() {
        opened = openCase("Kameror vid bryggan");
        visitor = new Visitor(port).signedInAs(CASE_OFFICER);
    }

    @Test
    void aTaskKnowsTheViewAndThePlaceThatItWasOpenedFrom() {
        String task = firstTask();
        String page =
                visitor.get("/tasks/" + task + "?view=unit&after=2000-01-01_0").body();
        assertThat(page)
                .contains("href=\"/tasks?view=unit&amp;after=2000-01-01_0#task-" + task + "\"")
                .containsPattern("href=\"/tasks/" + task + "\\?[^\"]*\"\\s+aria-current=\"page\"")
                .contains("name=\"_list\" value=\"view=unit&amp;after=2000-01-01_0\"");
    }

    @Test
    void savingADraftKeepsThePlaceInTheList() {
        String task = ownTask();
        visitor.get("/tasks/" + task);
        HttpResponse<String> saved =
                visitor.post("/tasks/" + task + "/draft", Map.of("_list", "view=unit&after=2000-01-01_0"));
        assertThat(saved.headers().firstValue("Location").orElseThrow())
                .endsWith("/tasks?view=unit&after=2000-01-01_0#task-" + task);
    }

    @Test
    void aPlaceThatIsNoneIsTheStartOfTheOwnList() {
        String task = firstTask();
        assertThat(visitor.get("/tasks/" + task + "?view=nobodys&after=x").body())
                .contains("href=\"/tasks#task-" + task + "\"");
    }

    @Test
    void theCaseTellsWhereItStands() {
        assertThat(visitor.get("/cases/" + opened).body())
                .contains("id=\"process\"", "Nu: Registrera behovet.", "data-active=\"userTask_registerNeed\"")
                .contains("Du är här");
    }

    private String ownTask() {
        Matcher link = OWN.matcher(visitor.get("/cases/" + opened).body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private String firstTask() {
        Matcher link = OPENED.matcher(
                visitor.get("/tasks?view=unit&after=2000-01-01_0").body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
