package se.tryggve.worklist.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForDistributors;
import se.tryggve.identity.Officer;
import se.tryggve.worklist.Distribution;
import se.tryggve.worklist.TaskCursor;
import se.tryggve.worklist.TaskPage;
import se.tryggve.worklist.TaskSort;

/** The unit's tasks that nobody has, beside what each of the unit has: ticked tasks go on to the preview of many. */
@Controller
@ForDistributors
class DistributionPage {

    private final Distribution distribution;
    private final CurrentOfficer current;

    DistributionPage(Distribution distribution, CurrentOfficer current) {
        this.distribution = distribution;
        this.current = current;
    }

    @GetMapping("/tasks/distribution")
    String show(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") List<String> task,
            Model model) {
        Officer officer = current.require();
        TaskCursor cursor = TaskCursor.ofText(after, TaskSort.URGENT).orElse(TaskCursor.START);
        TaskPage page = distribution.unassigned(officer, cursor);
        model.addAttribute("page", page);
        model.addAttribute("ticked", task);
        model.addAttribute("next", page.next() == null ? null : page.next().text());
        model.addAttribute("first", cursor.equals(TaskCursor.START));
        model.addAttribute("loads", distribution.loads(officer));
        return "worklist/distribution";
    }
}
