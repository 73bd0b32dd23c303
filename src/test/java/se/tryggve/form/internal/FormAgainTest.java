package se.tryggve.form.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormDesk;
import se.tryggve.form.FormView;
import se.tryggve.workflow.HumanTask;

/** A step that is done again opens with what was submitted the last time. */
class FormAgainTest extends DeskScene {

    private static final String STEP = "userTask_test";
    private static final String TITLE = "{'type':'textfield','key':'title','label':'Title','defaultValue':'Default'}";
    private static final String APPROVED = "{'type':'checkbox','key':'approved','label':'Approved',"
            + "'properties':{'again':'afresh'},'validate':{'required':true}}";
    private static final String ROWS = "{'id':'L','type':'dynamiclist','path':'rows','label':'Rows',"
            + "'allowAddRemove':true,'components':[{'id':'R','type':'textfield','key':'name','label':'Name'}]}";
    private static final String MAP =
            "{'type':'filepicker','key':'map','label':'Map','accept':'.pdf','validate':{'required':true}}";

    private final UUID caseId = UUID.randomUUID();

    @Test
    void theLastAnswerStandsThereWithoutWhatIsAnsweredAfresh() {
        FormDesk desk = desk(TITLE, APPROVED, ROWS);
        submit(desk, "title", "First", "approved", "true", "rows[0].name", "A", "rows[1].name", "B");
        submit(desk, "title", "", "approved", "true", "rows[0].name", "C");

        Map<String, Object> values = values(desk, again());

        assertThat(values)
                .containsEntry("title", null)
                .containsEntry("approved", false)
                .containsEntry("rows", List.of(Map.of("name", "C")));
    }

    @Test
    void thePageSaysWhoseAnswerItIsUntilSomethingIsSaved() {
        FormDesk desk = desk(TITLE, ROWS);
        assertThat(desk.view(again(), officer(), SWEDISH).former()).isNull();
        submit(desk, "title", "First");
        HumanTask task = again();

        FormView.Former former = desk.view(task, officer(), SWEDISH).former();
        assertThat(former.name()).isEqualTo(officer().name());
        assertThat(former.day()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(desk.describe(task, officer(), SWEDISH)).containsEntry("former", former);

        drafts.save(task.id(), post(desk, task, "title", "Mine"), officer().id());
        assertThat(values(desk, task)).containsEntry("title", "Mine").containsEntry("rows", List.of());
        assertThat(desk.view(task, officer(), SWEDISH).former()).isNull();
        assertThat(desk.describe(task, officer(), SWEDISH)).doesNotContainKey("former");
    }

    @Test
    void whatTheRecorderKnowsIsNewer() {
        FormDesk desk = desk(TITLE, ROWS);
        submit(desk, "title", "First", "rows[0].name", "A");
        recorder.initial = Map.of("title", "Now", "rows", List.of(Map.of("name", "B", "id", "7")));

        assertThat(values(desk, again()))
                .containsEntry("title", "Now")
                .containsEntry("rows", List.of(Map.of("name", "B", "id", "7")));
    }

    @Test
    void anotherStepAndAnotherCaseStartAnew() {
        FormDesk desk = desk(TITLE);
        submit(desk, "title", "First");

        assertThat(values(desk, taskOf(caseId, "userTask_other"))).containsEntry("title", "Default");
        assertThat(values(desk, task())).containsEntry("title", "Default");
    }

    @Test
    void aFileOnFileIsNotAskedForAgainAndMayBeReplaced() {
        FormDesk desk = desk(MAP);
        submit(desk, file("first.pdf"));
        HumanTask second = again();
        Object first = values(desk, second).get("map");
        assertThat(first.toString()).contains("first.pdf");
        String id = ((Map<?, ?>) ((List<?>) first).get(0)).get("id").toString();
        inTransaction(() -> desk.submit(second, officer(), post(desk, second, "map", id)));

        HumanTask third = again();
        assertThat(values(desk, third)).containsEntry("map", first);
        FormAnswer replaced = post(desk, third, file("new.pdf"), "map", id);
        inTransaction(() -> desk.submit(third, officer(), replaced));
        assertThat(values(desk, again()).get("map").toString())
                .contains("new.pdf")
                .doesNotContain("first.pdf");
        assertThat(uploads.content(UUID.fromString(id))).isNotEmpty();
    }

    @Test
    void aFileOfAnotherCaseIsNoFileOfThisOne() {
        FormDesk desk = desk(MAP);
        submit(desk, file("first.pdf"));
        String id = FileReferences.in(values(desk, again())).iterator().next().toString();
        HumanTask stranger = task();

        assertThat(desk.check(stranger, officer(), post(desk, stranger, "map", id)))
                .extracting("key")
                .containsExactly("form.error.file.gone");
    }

    private HumanTask again() {
        return taskOf(caseId, STEP);
    }

    private void submit(FormDesk desk, String... namesAndValues) {
        submit(desk, new LinkedMultiValueMap<>(), namesAndValues);
    }

    private void submit(FormDesk desk, MultiValueMap<String, MultipartFile> files, String... namesAndValues) {
        HumanTask task = again();
        FormAnswer answer = post(desk, task, files, namesAndValues);
        inTransaction(() -> desk.submit(task, officer(), answer));
    }

    private static MultiValueMap<String, MultipartFile> file(String name) {
        MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
        files.add("map", new MockMultipartFile("map", name, "application/pdf", bytes("%PDF-1.7")));
        return files;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> values(FormDesk desk, HumanTask task) {
        return (Map<String, Object>) desk.describe(task, officer(), SWEDISH).get("values");
    }
}
