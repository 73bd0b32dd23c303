package se.tryggve.worklist.web;

import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
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
    String list(@Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place, Model model) {
        var officer = currentOfficer.require();
        model.addAttribute("counts", TaskCounts.of(worklist.counts(officer)));
        model.addAttribute("page", worklist.list(place.chosen(), officer, place.cursor()));
        return "worklist/list";
    }
}
