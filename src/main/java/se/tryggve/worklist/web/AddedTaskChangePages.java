package se.tryggve.worklist.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;
import se.tryggve.web.Flash;
import se.tryggve.worklist.AddedTasks;
import se.tryggve.worklist.AddedTasks.Added;
import se.tryggve.worklist.TaskRefusedException;

/** An added task: what it says, how it went, and where it is changed and taken back. */
@Controller
@ForCaseReaders
class AddedTaskChangePages {

    private static final String ADDRESS = AddedTaskPages.ADDRESS + "/{id}";

    private final AddedTasks tasks;
    private final AddedTaskPageModel page;
    private final CaseFiles files;
    private final CurrentOfficer current;

    AddedTaskChangePages(AddedTasks tasks, AddedTaskPageModel page, CaseFiles files, CurrentOfficer current) {
        this.tasks = tasks;
        this.page = page;
        this.files = files;
        this.current = current;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable UUID caseId, @PathVariable UUID id, Model model) {
        CaseOverview overview = files.readBy(current.require(), new CaseId(caseId));
        Added added = find(id, overview);
        return page.shown(model, overview, added, AddedTaskForm.of(added), Map.of(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView change(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @Valid @ModelAttribute("added") AddedTaskForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        Added added = find(id, overview);
        Map<String, String> wrong = page.faults(errors, form, false);
        if (form.reason() == null || form.reason().isBlank()) {
            page.blame(wrong, "reason", "added.error.reason");
        }
        if (!wrong.isEmpty()) {
            return page.shown(model, overview, added, form, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            tasks.change(added, officer, form.words(), form.reason().strip(), form.version());
        } catch (TaskRefusedException refused) {
            return again(model, overview, id, form, refused, "title");
        }
        return done(overview, Flash.done("added.changed", form.words().title()), next);
    }

    @PostMapping(ADDRESS + "/take-back")
    ModelAndView takeBack(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String why,
            Model model,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        Added added = find(id, overview);
        try {
            tasks.takeBack(added, officer, Written.reason(why, "added.refused.why"));
        } catch (TaskRefusedException refused) {
            model.addAttribute("why", why);
            return again(model, overview, id, AddedTaskForm.of(added), refused, "why");
        }
        return done(overview, Flash.done("added.takenBack", added.words().title()), next);
    }

    private ModelAndView again(
            Model model,
            CaseOverview overview,
            UUID id,
            AddedTaskForm form,
            TaskRefusedException refused,
            String field) {
        Added now = find(id, overview);
        return page.shown(model, overview, now, form, page.told(refused, field), HttpStatus.CONFLICT);
    }

    private static ModelAndView done(CaseOverview overview, Flash said, RedirectAttributes next) {
        next.addFlashAttribute(Flash.ATTRIBUTE, said);
        return new ModelAndView("redirect:/cases/" + overview.id() + "#added");
    }

    private Added find(UUID id, CaseOverview overview) {
        return tasks.find(id, overview.id(), current.require())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
