package se.tryggve.worklist.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import se.tryggve.worklist.TaskQuery;
import se.tryggve.worklist.Worklist;

/** The task list for other systems: the same rules and rights as the pages. */
@RestController
@RequestMapping(path = "/api/v1/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
@ForOfficers
@Tag(name = "Tasks", description = "What the caller's unit is asked to do")
class TaskApi {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Set<String> WITHOUT_ANSWERS = Set.of("id", "schema");
    private static final int LONGEST_BODY = 4 * 1024 * 1024;

    private final Worklist worklist;
    private final FormDesk forms;
    private final CurrentOfficer currentOfficer;

    TaskApi(Worklist worklist, FormDesk forms, CurrentOfficer currentOfficer) {
        this.worklist = worklist;
        this.forms = forms;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping
    @Operation(
            summary = "List open tasks, narrowed and sorted as on the page",
            description =
                    "view: mine, unit, unassigned, waiting (tasks of other authorities in own cases where the unit has"
                            + " done its part), late or parked (laid aside until parkedUntil; late has those too)."
                            + " kind, phase, officer (user name), from and to (last days, 2026-12-31), place"
                            + " and text (words that must be there) narrow it. sort: due, received or since; with a minus"
                            + " before, the other way round. cursor: that of the page before, with everything else the same.")
    TaskPageBody list(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String phase,
            @RequestParam(defaultValue = "") String officer,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "due") String sort,
            @RequestParam(required = false) String cursor) {
        TaskQuery query = understood(Map.of(
                "view", view, "kind", kind, "phase", phase, "officer", officer, "from", from, "to", to, "place", place,
                "text", text, "sort", sort));
        TaskCursor after = cursor == null
                ? TaskCursor.START
                : TaskCursor.ofText(cursor, query.sort())
                        .orElseThrow(
                                () -> badRequest("cursor must be the cursor of an earlier page in the same order"));
        TaskPage page = worklist.list(query, currentOfficer.require(), after);
        return new TaskPageBody(
                page.lines(), page.next() == null ? null : page.next().text());
    }

    private static TaskQuery understood(Map<String, String> words) {
        List<String> meaningless = TaskQuery.meaningless(words);
        if (!meaningless.isEmpty()) {
            throw badRequest("These parameters mean nothing here, see the description: " + meaningless);
        }
        return TaskQuery.read(words);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read a task with its form: fields, rules and, for whoever may write in it, the present values")
    TaskBody read(@PathVariable String id) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        Map<String, Object> form = new LinkedHashMap<>(forms.describe(detail.task(), officer, SWEDISH));
        if (!detail.writable()) {
            form.keySet().retainAll(WITHOUT_ANSWERS);
        }
        return TaskBody.of(detail, form);
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
    @Operation(
            summary = "Finish a task: the body is a JSON object of form values by key",
            description =
                    "If somebody else has saved a draft of the form, draftVersion must say which version of it the"
                            + " caller has read; it stands in the form of the task. Nobody's text is written over unseen.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
    @ApiResponse(responseCode = "204", description = "Done")
    @ApiResponse(
            responseCode = "409",
            description = "The task is over, or somebody else's; or a draft was saved that the caller has not read:"
                    + " draftVersion in the answer is its version")
    @ApiResponse(responseCode = "422", description = "The form is not accepted; errors name the fields")
    @ApiResponse(responseCode = "413", description = "More than 4 MB")
    void complete(
            @PathVariable String id,
            @Parameter(description = "The draftVersion that the task was read with")
                    @RequestParam(required = false)
                    @PositiveOrZero
                    Integer draftVersion,
            @Parameter(hidden = true) InputStream body)
            throws IOException {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        byte[] values = body.readNBytes(LONGEST_BODY + 1);
        if (values.length > LONGEST_BODY) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, "the answer may have at most 4 MB");
        }
        worklist.complete(detail.task().id(), officer, forms.read(detail.task(), officer, draftVersion, values));
    }

    private static ResponseStatusException badRequest(String reason) {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
    }
}
