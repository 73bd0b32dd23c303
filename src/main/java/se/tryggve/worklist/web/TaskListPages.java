package se.tryggve.worklist.web;

import jakarta.validation.Valid;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.worklist.Worklist;

/** The list of tasks; what it shows and the place in it stand in the address. */
@Controller
@ForOfficers
class TaskListPages {

    private final Worklist worklist;
    private final TaskListModel page;
    private final CurrentOfficer currentOfficer;

    TaskListPages(Worklist worklist, TaskListModel page, CurrentOfficer currentOfficer) {
        this.worklist = worklist;
        this.page = page;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping("/tasks")
    String list(@Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place, Model model) {
        page.fill(model, place, currentOfficer.require());
        return "worklist/list";
    }

    /** A page that shows the list asks here whether it has changed; one statement, no page. */
    @GetMapping(path = "/tasks/version", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> version() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(worklist.version(currentOfficer.require()));
    }
}
