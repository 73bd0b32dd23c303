package se.tryggve.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.web.Flash;
import se.tryggve.worklist.SavedViews;
import se.tryggve.worklist.TaskRefusedException;

/** Keeps what the list shows under a name, for the officer or for the whole unit. */
@Controller
@ForOfficers
class SavedViewPages {

    private final SavedViews views;
    private final TaskListModel page;
    private final CurrentOfficer currentOfficer;

    SavedViewPages(SavedViews views, TaskListModel page, CurrentOfficer currentOfficer) {
        this.views = views;
        this.page = page;
        this.currentOfficer = currentOfficer;
    }

    @PostMapping("/tasks/views")
    String keep(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String shared,
            @Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place,
            RedirectAttributes next) {
        views.keep(currentOfficer.require(), name, !shared.isEmpty(), place.choice());
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("worklist.own.kept", name.strip()));
        return "redirect:/tasks" + place.query();
    }

    @PostMapping("/tasks/views/{id}/remove")
    String remove(
            @PathVariable String id,
            @Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place,
            RedirectAttributes next) {
        views.remove(currentOfficer.require(), uuid(id));
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("worklist.own.removed"));
        return "redirect:/tasks" + place.query();
    }

    /** The list with what was typed, and why it was not kept. */
    @ExceptionHandler
    String refused(
            TaskRefusedException refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        ListPlace place = ListPlaces.of(request);
        model.addAttribute(ListPlace.ATTRIBUTE, place);
        model.addAttribute("refusal", refusal);
        model.addAttribute(
                "typed",
                Map.of(
                        "name",
                        Objects.requireNonNullElse(request.getParameter("name"), ""),
                        "shared",
                        request.getParameter("shared") != null));
        page.fill(model, place, currentOfficer.require());
        return "worklist/list";
    }

    private static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw new TaskRefusedException("worklist.refused.viewGone");
        }
    }
}
