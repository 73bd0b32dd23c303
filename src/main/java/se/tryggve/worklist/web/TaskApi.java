package se.tryggve.worklist.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import se.tryggve.form.FormDesk;
import se.tryggve.form.UploadReference;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.TaskPage;
import se.tryggve.worklist.TaskView;
import se.tryggve.worklist.Worklist;

/** The task list for other systems: the same rules and rights as the pages. */
@RestController
@RequestMapping(path = "/api/v1/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
@ForOfficers
@Tag(name = "Tasks", description = "What the caller's unit is asked to do")
class TaskApi {

    private final Worklist worklist;
    private final FormDesk forms;
    private final CurrentOfficer currentOfficer;

    TaskApi(Worklist worklist, FormDesk forms, CurrentOfficer currentOfficer) {
        this.worklist = worklist;
        this.forms = forms;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping
    @Operation(summary = "List open tasks: view is mine, unit or unassigned; cursor is that of the page before")
    TaskPageBody list(@RequestParam(defaultValue = "mine") String view, @RequestParam(required = false) String cursor) {
        TaskView chosen = TaskView.ofCode(view)
                .orElseThrow(() -> badRequest("view must be mine, unit or unassigned, not \"" + view + "\""));
        TaskCursor after = cursor == null
                ? TaskCursor.START
                : TaskCursor.ofText(cursor)
                        .orElseThrow(() -> badRequest("cursor must be the cursor of an earlier page"));
        TaskPage page = worklist.list(chosen, currentOfficer.require(), after);
        return new TaskPageBody(
                page.lines(), page.next() == null ? null : page.next().text());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read a task with its form: fields, rules and present values")
    TaskBody read(@PathVariable String id) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        return TaskBody.of(detail, forms.describe(detail.task(), officer, Locale.forLanguageTag("sv")));
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a task that nobody has")
    void claim(@PathVariable String id) {
        worklist.claim(new TaskId(id), currentOfficer.require());
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put a task back among the unassigned")
    void release(@PathVariable String id) {
        worklist.release(new TaskId(id), currentOfficer.require());
    }

    @PostMapping(path = "/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Upload a file for a file field of the form",
            description =
                    "field is the path of the field, as in the form's components: map, or cameras[0].map in a row. Send the"
                            + " id of the answer as the field's value when the task is completed: {\"map\": [\"<id>\"]}. A file"
                            + " that the completed form does not refer to is forgotten.")
    @ApiResponse(responseCode = "201", description = "Kept; the id is what the form refers to")
    @ApiResponse(responseCode = "409", description = "The task is over, or somebody else's")
    @ApiResponse(responseCode = "422", description = "No such field, or a file that it does not take; errors say why")
    UploadReference upload(@PathVariable String id, @RequestParam String field, @RequestPart MultipartFile file) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        worklist.demand(detail.task().id(), officer);
        return forms.upload(detail.task(), officer, field, file);
    }

    @PostMapping(path = "/{id}/complete", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Finish a task: the body is a JSON object of form values by key")
    void complete(@PathVariable String id, @RequestBody byte[] values) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        worklist.complete(detail.task().id(), officer, forms.read(detail.task(), officer, values));
    }

    private static ResponseStatusException badRequest(String reason) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
    }
}
