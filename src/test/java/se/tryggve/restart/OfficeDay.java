package se.tryggve.restart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tryggve.identity.Visitor;
import tools.jackson.databind.json.JsonMapper;

/** An officer who registers cases, saves drafts and finishes tasks without a pause, and remembers what was acknowledged. */
class OfficeDay {

    static final String OFFICER = "handlaggare.danderyd";

    private static final Pattern TASK = Pattern.compile("href=\"(/tasks/[\\w-]+)");
    private static final String NEW_CASE = """
            {"kind": "cameraSurveillance", "title": "Kamera före strömavbrottet", "received": "2026-11-02",
             "placeName": "Vendevägen", "placeType": "carPark", "applicantName": "Danderyds kommun",
             "classified": "no"}""";
    private static final String NEED = """
            {"noProtectedInfo": true, "notDisqualified": true, "title": "Kamera före strömavbrottet",
             "needOrigin": "actionPlan", "needDescription": "Bilinbrott på infartsparkeringen.", "place": "Vendevägen",
             "placeAddress": "Vendevägen 2", "placeType": "carPark", "placeDescription": "En öppen parkering.",
             "applicant": "Danderyds kommun", "applicantNumber": "212000-0126", "contact": "Säkerhetsenheten"}""";

    private final List<String> registered = new CopyOnWriteArrayList<>();
    private final List<String> drafted = new CopyOnWriteArrayList<>();
    private final List<String> finished = new CopyOnWriteArrayList<>();
    private final JsonMapper json = new JsonMapper();

    /** Cases whose registration was acknowledged. */
    List<String> registered() {
        return registered;
    }

    /** Cases in whose first task a draft, and nothing more, was acknowledged. */
    List<String> drafted() {
        return drafted;
    }

    /** Cases whose first task was acknowledged as done. */
    List<String> finished() {
        return finished;
    }

    /** What was typed in the draft of a case. */
    static String draft(String caseId) {
        return "Utkastet i " + caseId;
    }

    /** The address of the case's first open task. */
    static String task(Visitor officer, String caseId) {
        Matcher task = TASK.matcher(officer.get("/cases/" + caseId).body());
        assertThat(task.find()).as("the case leads to its task").isTrue();
        return task.group(1);
    }

    /** Works until the installation falls. */
    void workUntilItFalls(Installation tryggve) {
        try {
            Visitor pages = new Visitor(tryggve.port()).signedInAs(OFFICER);
            for (int turn = 0; true; turn++) {
                handle(tryggve, pages, turn % 2 == 0);
            }
        } catch (IOException | UncheckedIOException fallen) {
            assertThat(registered).isNotEmpty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void handle(Installation tryggve, Visitor pages, boolean finishes)
            throws IOException, InterruptedException {
        String caseId = json.readTree(
                        posted(tryggve, "/api/v1/cases", NEW_CASE, 201).body())
                .path("id")
                .asString();
        registered.add(caseId);
        String task = task(pages, caseId);
        Map<String, String> draft = Map.of("_version", "0", "needDescription", draft(caseId));
        HttpResponse<String> saved = pages.post(task + "/draft", draft);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        if (finishes) {
            posted(tryggve, "/api/v1" + task + "/complete", NEED, 204);
            finished.add(caseId);
        } else {
            drafted.add(caseId);
        }
    }

    private static HttpResponse<String> posted(Installation tryggve, String path, String body, int expected)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = tryggve.post(path, OFFICER, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
        return answer;
    }
}
