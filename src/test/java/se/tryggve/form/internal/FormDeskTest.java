package se.tryggve.form.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import se.tryggve.form.Difference;
import se.tryggve.form.Draft;
import se.tryggve.form.DraftSaving.Conflict;
import se.tryggve.form.DraftSaving.Saved;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormDesk;
import se.tryggve.form.FormRefusedException;
import se.tryggve.form.FormView;
import se.tryggve.form.Problem;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.form.Submission;
import se.tryggve.form.Submitted;
import se.tryggve.identity.UserId;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.TaskGoneException;

class FormDeskTest extends DeskScene {

    private static final String TITLE =
            "{'type':'textfield','key':'title','label':'Title','validate':{'required':true}}";
    private static final String DAYS = "{'type':'number','key':'days','label':'Days'}";
    private static final String PURPOSES = "{'type':'checklist','key':'purposes','label':'Purposes',"
            + "'values':[{'label':'Crime','value':'crime'},{'label':'Order','value':'order'}]}";
    private static final String MAP = "{'type':'filepicker','key':'map','label':'Map','accept':'.pdf','multiple':true}";
    private static final UserId OTHER = new UserId("gruppchef.sodraroslagen");

    @Test
    void whatWasTypedIsFoundAgainAsItWasTyped() {
        FormDesk desk = desk(TITLE, DAYS);
        HumanTask task = task();
        assertThat(desk.view(task, officer(), SWEDISH).version()).isZero();
        FormAnswer typed = post(desk, task, "title", "Å\u0000äö  ", "days", "tolv");
        assertThat(drafts.save(task.id(), typed, officer().id())).isInstanceOf(Saved.class);
        assertThat(drafts.find(task.id()).orElseThrow().values()).isEqualTo(Map.of("title", "Åäö  ", "days", "tolv"));
        FormView view = desk.view(task, officer(), SWEDISH);
        assertThat(view.version()).isEqualTo(1);
        assertThat(view.savedAt()).matches("\\d\\d\\.\\d\\d");
        assertThat(view.draftPath()).isEqualTo("/tasks/" + task.id().value() + "/draft");
    }

    @Test
    void twoWhoSaveAtOnceLoseNothing() {
        FormDesk desk = desk(TITLE, DAYS);
        HumanTask task = task();
        drafts.save(task.id(), post(desk, task, "title", "first"), officer().id());
        FormAnswer stale = post(desk, task, "title", "mine", "_version", "1");
        assertThat(drafts.save(task.id(), post(desk, task, "title", "theirs", "_version", "1"), OTHER))
                .isInstanceOf(Saved.class);
        Conflict conflict = (Conflict) drafts.save(task.id(), stale, officer().id());
        assertThat(conflict.stored().values()).containsEntry("title", "theirs");
        assertThat(conflict.stored().savedBy()).isEqualTo(OTHER);
        assertThat(conflict.mine().values()).containsEntry("title", "mine");
        assertThat(desk.differences(task, officer(), conflict, SWEDISH))
                .containsExactly(new Difference("Title", "mine", "theirs"));
        Saved deliberate =
                (Saved) drafts.save(task.id(), conflict.mine(), officer().id());
        assertThat(deliberate.draft().version()).isEqualTo(3);
    }

    @Test
    void savingTheSameTwiceIsNoConflict() {
        FormDesk desk = desk(TITLE, DAYS);
        HumanTask task = task();
        FormAnswer typed = post(desk, task, "title", "same", "days", "1,50");
        assertThat(drafts.save(task.id(), typed, officer().id())).isInstanceOf(Saved.class);
        Saved again = (Saved) drafts.save(task.id(), typed, officer().id());
        assertThat(again.draft().version()).isEqualTo(1);
        drafts.discard(task.id());
        assertThat(drafts.save(task.id(), typed.onVersion(1), officer().id())).isInstanceOf(Saved.class);
    }

    @Test
    void anAcceptedFormIsStoredRecordedAndAnswersTheProcess() {
        FormDesk desk = desk(TITLE, DAYS, PURPOSES);
        HumanTask task = task("days", "purposes", "missing");
        recorder.initial = Map.of("title", "Bus square");
        FormAnswer typed =
                post(desk, task, "title", "Bus square ", "days", "30", "purposes", "order", "purposes", "crime");
        drafts.save(task.id(), typed, officer().id());
        Submitted done = inTransaction(() -> desk.submit(task, officer(), typed));
        assertThat(done.variables())
                .containsEntry("days", 30L)
                .containsEntry("purposes", "crime,order")
                .containsEntry("missing", null);
        assertThat(recorder.recorded).containsEntry("title", "Bus square");
        assertThat(drafts.find(task.id())).isEmpty();
        Submission kept = archive.find(done.id()).orElseThrow();
        assertThat(kept.values()).isEqualTo(done.values());
        assertThat(kept.authority()).isEqualTo(officer().authority().id());
        assertThat(kept.sheet().entries().get(2).text()).isEqualTo("Crime, Order");
        assertThat(archive.ofCase(task.caseId())).containsExactly(kept);
    }

    @Test
    void aWrongFormIsRefusedWholeAndKeepsEverything() {
        FormDesk desk = desk(TITLE, DAYS);
        HumanTask task = task();
        FormAnswer typed = post(desk, task, "days", "many");
        FormRefusedException refused = refusal(desk, task, typed);
        assertThat(refused.problems()).extracting(Problem::path).containsExactly("title", "days");
        assertThat(desk.check(task, officer(), typed)).isEqualTo(refused.problems());
        assertThat(archive.ofCase(task.caseId())).isEmpty();
        FormView view = desk.view(task, officer(), typed, refused.problems(), SWEDISH);
        assertThat(view.problems()).hasSize(2);
        assertThat(view.rows().toString()).contains("many");
    }

    @Test
    void aRecordersRefusalIsAnErrorOfTheFormAndLeavesNoTrace() {
        FormDesk desk = desk(TITLE);
        HumanTask task = task();
        recorder.refusal = RefusedAnswerException.at("title", "measure.error.any", 3);
        FormRefusedException refused = refusal(desk, task, post(desk, task, "title", "x"));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("measure.error.any");
            assertThat(problem.anchor()).isEqualTo("f-title");
            assertThat(problem.args()).containsExactly(3);
        });
        assertThat(archive.ofCase(task.caseId())).isEmpty();
    }

    @Test
    void theSecondCompleterIsToldThatTheTaskIsGone() {
        FormDesk desk = desk(TITLE);
        HumanTask task = task();
        FormAnswer typed = post(desk, task, "title", "x");
        inTransaction(() -> desk.submit(task, officer(), typed));
        assertThatExceptionOfType(TaskGoneException.class)
                .isThrownBy(() -> inTransaction(() -> desk.submit(task, officer(), typed)));
    }

    @Test
    void aSubmittedFormNeverChanges() {
        FormDesk desk = desk(TITLE);
        HumanTask task = task();
        Submitted done = inTransaction(() -> desk.submit(task, officer(), post(desk, task, "title", "x")));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update form_submission set element = 'x' where id = :id")
                        .param("id", done.id())
                        .update());
    }

    @Test
    void filesAreKeptCheckedAndBelongToTheirTask() {
        FormDesk desk = desk(TITLE, MAP);
        HumanTask task = task();
        FormAnswer typed = post(desk, task, files("map", "C:\\dir\\ka\u0000rta.pdf", "%PDF-1"), "title", "x");
        assertThat(typed.problems()).isEmpty();
        UUID id = UUID.fromString((String) ((List<?>) typed.values().get("map")).get(0));
        assertThat(uploads.find(task.id(), id).orElseThrow().name()).isEqualTo("karta.pdf");
        assertThat(uploads.content(id)).isEqualTo(bytes("%PDF-1"));
        HumanTask foreign = task();
        FormAnswer stolen = post(desk, foreign, "title", "x", "map", id.toString());
        assertThat(desk.check(foreign, officer(), stolen))
                .extracting(Problem::key)
                .containsExactly("form.error.file.gone");
        FormAnswer more = post(desk, task, files("map", "other.pdf", "%PDF-2"), "title", "x", "map", id.toString());
        FormAnswer fewer =
                post(desk, task, "title", "x", "map", id.toString(), "_removeFile", "map#" + UUID.randomUUID());
        assertThat((List<?>) more.values().get("map")).hasSize(2);
        assertThat(fewer.edited()).isTrue();
        Submitted done = inTransaction(() -> desk.submit(task, officer(), fewer));
        assertThat(done.values().get("map").toString()).contains("karta.pdf", "sha256=");
        assertThat(jdbc.sql("select count(*) from form_upload where task = :task")
                        .param("task", task.id().value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void filesThatAreEmptyTooLargeOrOfAnotherKindAreRefusedByName() {
        FormDesk desk = desk(TITLE, MAP);
        HumanTask task = task();
        assertThat(refusedFile(desk, task, files("map", "empty.pdf", ""))).isEqualTo("intake.error.empty");
        assertThat(refusedFile(desk, task, files("map", "run.exe", "MZ"))).isEqualTo("form.error.file.kind");
        MultiValueMap<String, MultipartFile> large = new LinkedMultiValueMap<>();
        large.add("map", new MockMultipartFile("map", "large.pdf", "application/pdf", new byte[20 * 1024 * 1024 + 1]));
        assertThat(refusedFile(desk, task, large)).isEqualTo("intake.error.large");
        assertThat(post(desk, task, files("title", "x.pdf", "x")).problems()).isEmpty();
    }

    @Test
    void programsSeeTheFormAndAnswerIt() {
        FormDesk desk = desk(TITLE, DAYS, PURPOSES);
        HumanTask task = task();
        Map<String, Object> form = desk.describe(task, officer(), SWEDISH);
        assertThat(form).containsKeys("id", "values", "components", "schema");
        assertThat(form.get("components").toString()).contains("path=title", "required=true", "Crime");
        FormAnswer answer =
                desk.read(task, officer(), null, bytes("{\"title\":\"x\",\"days\":2.5,\"purposes\":[\"crime\"]}"));
        assertThat(desk.check(task, officer(), answer)).isEmpty();
        FormAnswer wrong = desk.read(task, officer(), null, bytes("{\"title\":1,\"colour\":\"red\"}"));
        assertThat(desk.check(task, officer(), wrong))
                .extracting(Problem::key)
                .containsExactly("form.error.unknown", "form.error.type");
    }

    @Test
    void aDraftIsOneOfItsTask() {
        FormDesk desk = desk(TITLE);
        HumanTask task = task();
        drafts.save(task.id(), post(desk, task, "title", "x"), officer().id());
        assertThat(drafts.find(task().id())).isEmpty();
        Draft draft = drafts.find(task.id()).orElseThrow();
        assertThat(draft.savedBy()).isEqualTo(officer().id());
        drafts.discard(task.id());
        assertThat(drafts.find(task.id())).isEmpty();
    }

    private FormRefusedException refusal(FormDesk desk, HumanTask task, FormAnswer typed) {
        return catchThrowableOfType(
                FormRefusedException.class, () -> inTransaction(() -> desk.submit(task, officer(), typed)));
    }

    private String refusedFile(FormDesk desk, HumanTask task, MultiValueMap<String, MultipartFile> files) {
        FormAnswer typed = post(desk, task, files, "title", "x");
        List<Problem> problems = desk.check(task, officer(), typed);
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).label()).isEqualTo("Map");
        return problems.get(0).key();
    }

    private static MultiValueMap<String, MultipartFile> files(String name, String fileName, String content) {
        MultiValueMap<String, MultipartFile> files = new LinkedMultiValueMap<>();
        files.add(name, new MockMultipartFile(name, fileName, "application/pdf", bytes(content)));
        return files;
    }
}
