package se.tryggve.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Locale;
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
import se.tryggve.form.FormDesk;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.web.DateWords;
import se.tryggve.web.Flash;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.ParkedTasks;
import se.tryggve.worklist.Presence;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.Worklist;

/** One task: read it, take it, put it back, lay it aside, hand it over. */
@Controller
@ForOfficers
class TaskPages {

    private final Worklist worklist;
    private final ParkedTasks parked;
    private final FormDesk forms;
    private final TaskPageModel page;
    private final Presence presence;
    private final DateWords when;
    private final CurrentOfficer currentOfficer;

    TaskPages(
            Worklist worklist,
            ParkedTasks parked,
            FormDesk forms,
            TaskPageModel page,
            Presence presence,
            DateWords when,
            CurrentOfficer currentOfficer) {
        this.worklist = worklist;
        this.parked = parked;
        this.forms = forms;
        this.page = page;
        this.presence = presence;
        this.when = when;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping("/tasks/{id}")
    String show(@PathVariable String id, Model model, Locale locale) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        worklist.opened(detail.task().id(), officer);
        page.fill(model, detail, officer);
        if (detail.writable()) {
            presence.here(detail.task().id(), officer);
            model.addAttribute("form", forms.view(detail.task(), officer, locale));
        } else if (detail.withdrawnFromReader()) {
            forms.saved(detail.task(), officer, locale).ifPresent(saved -> model.addAttribute("kept", saved));
        }
        return "worklist/task";
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(
            @PathVariable String id,
            @Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place,
            RedirectAttributes next) {
        worklist.claim(new TaskId(id), currentOfficer.require());
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("worklist.claimed"));
        return "redirect:/tasks/" + id + place.query();
    }

    @PostMapping("/tasks/{id}/release")
    String release(
            @PathVariable String id,
            @Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place,
            RedirectAttributes next) {
        worklist.release(new TaskId(id), currentOfficer.require());
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("worklist.released"));
        return "redirect:/tasks" + place.query();
    }

    @PostMapping("/tasks/{id}/park")
    String park(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String beyondDue,
            @Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place,
            RedirectAttributes next) {
        Officer officer = currentOfficer.require();
        HumanTask task = worklist.read(new TaskId(id), officer).task();
        LocalDate day = Written.day(until);
        parked.park(task.id(), officer, day, Written.reason(why, "parking.refused.reason"), !beyondDue.isBlank());
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("parking.parked", task.name(), when.exact(day)));
        return "redirect:/tasks" + place.query();
    }

    @PostMapping("/tasks/{id}/wake")
    String wake(
            @PathVariable String id,
            @Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place,
            RedirectAttributes next) {
        parked.wake(new TaskId(id), currentOfficer.require());
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("parking.woken"));
        return "redirect:/tasks/" + id + place.query();
    }

    @PostMapping("/tasks/{id}/hand-over")
    String handOver(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String colleague,
            @RequestParam(defaultValue = "") String reason,
            @Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place,
            RedirectAttributes next) {
        Officer officer = currentOfficer.require();
        TaskId task = worklist.read(new TaskId(id), officer).task().id();
        HandOver handOver = HandOver.of(colleague, reason);
        worklist.handOver(task, officer, new UserId(handOver.receiver()), handOver.reason());
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("worklist.handedOver"));
        return "redirect:/tasks" + place.query();
    }

    @PostMapping("/tasks/{id}/move")
    String move(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String reason,
            @Valid @ModelAttribute(ListPlace.ATTRIBUTE) ListPlace place,
            RedirectAttributes next) {
        Officer officer = currentOfficer.require();
        HumanTask task = worklist.read(new TaskId(id), officer).task();
        HandOver handOver = HandOver.toUnit(unit, reason);
        worklist.move(task.id(), officer, new UnitId(handOver.receiver()), handOver.reason());
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("worklist.moved", task.name()));
        return "redirect:/tasks" + place.query();
    }

    /** What was refused is told on the task's own page, with what the officer can do instead. */
    @ExceptionHandler
    String refused(
            TaskRefusedException refusal,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        String id = request.getRequestURI().split("/")[2];
        response.setStatus(HttpStatus.CONFLICT.value());
        model.addAttribute("refusal", refusal);
        model.addAttribute("typed", request.getParameterMap());
        model.addAttribute(ListPlace.ATTRIBUTE, ListPlaces.of(request));
        return show(id, model, locale);
    }
}
