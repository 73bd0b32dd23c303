package se.tryggve.worklist.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskView;
import se.tryggve.worklist.Worklist;

/** The list of tasks; the view and the place in it stand in the address. */
@Controller
@ForOfficers
class TaskListPages {

    private final Worklist worklist;
    private final CurrentOfficer currentOfficer;

    TaskListPages(Worklist worklist, CurrentOfficer currentOfficer) {
        this.worklist = worklist;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping("/tasks")
    String list(
            @RequestParam(defaultValue = "mine") String view,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        TaskView chosen = TaskView.ofCode(view).orElse(TaskView.MINE);
        var officer = currentOfficer.require();
        model.addAttribute("view", chosen.code());
        model.addAttribute("counts", TaskCounts.of(worklist.counts(officer)));
        model.addAttribute(
                "page", worklist.list(chosen, officer, TaskCursor.ofText(after).orElse(TaskCursor.START)));
        return "worklist/list";
    }
}
