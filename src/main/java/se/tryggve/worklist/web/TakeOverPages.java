package se.tryggve.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.form.Drafts;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.web.Flash;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.Losses;
import se.tryggve.worklist.Presence;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.Worklist;

/** A colleague's task is taken only after a question with a reason, and whoever had it is told above the list. */
@Controller
@ForOfficers
class TakeOverPages {

    private final Worklist worklist;
    private final Presence presence;
    private final Losses losses;
    private final Drafts drafts;
    private final CurrentOfficer current;

    TakeOverPages(Worklist worklist, Presence presence, Losses losses, Drafts drafts, CurrentOfficer current) {
        this.worklist = worklist;
        this.presence = presence;
        this.losses = losses;
        this.drafts = drafts;
        this.current = current;
    }

    @GetMapping("/tasks/{id}/take-over")
    String ask(@PathVariable String id, Model model) {
        Officer officer = current.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        if (detail.ended() != null || detail.mine() || detail.assignee() == null || !detail.mayDo()) {
            return "redirect:/tasks/" + id + ((ListPlace) model.getAttribute(ListPlace.ATTRIBUTE)).query();
        }
        model.addAttribute("detail", detail);
        model.addAttribute("task", detail.task());
        model.addAttribute("present", presence.others(detail.task().id(), officer));
        model.addAttribute("draft", drafts.find(detail.task().id()).orElse(null));
        return "worklist/take-over";
    }

    @PostMapping("/tasks/{id}/take-over")
    String takeOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String reason,
            @Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place,
            RedirectAttributes next) {
        Officer officer = current.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        String why = Written.reason(reason, "presence.refused.reason");
        worklist.takeOver(detail.task().id(), officer, new UserId(from), why);
        String had = detail.assignee() == null ? from : detail.assignee().name();
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("presence.takenOver", had));
        return "redirect:/tasks/" + id + place.query();
    }

    @GetMapping("/tasks/lost")
    String lost(Model model) {
        model.addAttribute("losses", losses.unread(current.require()));
        return "worklist/lost";
    }

    @PostMapping("/tasks/lost/read")
    String read(@Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place) {
        losses.read(current.require());
        return "redirect:/tasks" + place.query();
    }

    @ExceptionHandler
    String refused(
            TaskRefusedException refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refusal", refusal);
        model.addAttribute("typed", request.getParameterMap());
        model.addAttribute(ListPlace.ATTRIBUTE, ListPlaces.of(request));
        return ask(request.getRequestURI().split("/")[2], model);
    }
}
