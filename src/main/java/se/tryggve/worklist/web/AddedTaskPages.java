package se.tryggve.worklist.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
import se.tryggve.worklist.AddedTasks.Receiver;
import se.tryggve.worklist.TaskRefusedException;

/** Where an officer adds a task to a case. */
@Controller
@ForCaseReaders
class AddedTaskPages {

    static final String ADDRESS = "/cases/{caseId}/added-tasks";

    private final AddedTasks tasks;
    private final AddedTaskPageModel page;
    private final CaseFiles files;
    private final CurrentOfficer current;

    AddedTaskPages(AddedTasks tasks, AddedTaskPageModel page, CaseFiles files, CurrentOfficer current) {
        this.tasks = tasks;
        this.page = page;
        this.files = files;
        this.current = current;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable UUID caseId, Model model, RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        Optional<TaskRefusedException> hindrance = tasks.hindrance(overview.id(), officer);
        if (hindrance.isPresent()) {
            return page.refused(overview, hindrance.get(), next);
        }
        AddedTaskForm empty =
                AddedTaskForm.empty(AddedTaskPageModel.own(page.offered(model, overview, officer), officer));
        return page.shown(model, overview, null, empty, Map.of(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    ModelAndView add(
            @PathVariable UUID caseId,
            @Valid @ModelAttribute("added") AddedTaskForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        AddedTaskForm asked = form.asked();
        Optional<Receiver> receiver = page.offered(model, overview, officer).stream()
                .filter(one -> one.code().equals(form.who()))
                .findFirst();
        Map<String, String> wrong = page.faults(errors, asked, true);
        if (receiver.isEmpty()) {
            page.blame(wrong, "who", "added.error.who");
        }
        if (!wrong.isEmpty()) {
            return page.shown(model, overview, null, asked, wrong, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            tasks.add(asked.request(), overview.id(), officer, asked.words(), receiver.get());
        } catch (TaskRefusedException refused) {
            return page.shown(model, overview, null, asked, page.told(refused, "who"), HttpStatus.CONFLICT);
        }
        String who = receiver.get().name() == null
                ? receiver.get().unitName()
                : receiver.get().name();
        next.addFlashAttribute(
                Flash.ATTRIBUTE, Flash.done("added.done", asked.words().title(), who));
        return new ModelAndView("redirect:/cases/" + caseId + "#added");
    }
}
