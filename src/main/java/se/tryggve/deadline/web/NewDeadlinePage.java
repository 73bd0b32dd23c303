package se.tryggve.deadline.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.deadline.DeadlineId;
import se.tryggve.deadline.internal.DeadlineOffice;
import se.tryggve.deadline.internal.DeadlineReading;
import se.tryggve.deadline.internal.RefusedDeadlineException;
import se.tryggve.deadline.web.DeadlineForms.Begin;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;
import se.tryggve.web.Flash;

/** Where an officer begins a deadline that no step of the model begins. */
@Controller
@ForCaseReaders
class NewDeadlinePage {

    private static final String ADDRESS = "/cases/{caseId:" + DeadlinePages.UUIDS + "}/deadlines/new";
    private static final String FORM = "begin";

    private final CaseFiles files;
    private final DeadlineReading reading;
    private final DeadlineOffice office;
    private final DeadlineProblems problems;
    private final CurrentOfficer current;

    NewDeadlinePage(
            CaseFiles files,
            DeadlineReading reading,
            DeadlineOffice office,
            DeadlineProblems problems,
            CurrentOfficer current) {
        this.files = files;
        this.reading = reading;
        this.office = office;
        this.problems = problems;
        this.current = current;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable UUID caseId, Model model) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        model.addAttribute("overview", overview);
        model.addAttribute("choices", reading.choices(overview.id(), officer));
        if (!model.containsAttribute(FORM)) {
            model.addAttribute(FORM, Begin.empty());
        }
        return "deadline/new";
    }

    @PostMapping(ADDRESS)
    String begin(
            @PathVariable UUID caseId,
            @Valid @ModelAttribute(FORM) Begin form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseId known = files.readBy(officer, new CaseId(caseId)).id();
        if (!errors.hasErrors()) {
            try {
                DeadlineId id = office.begin(known, officer, form.rule(), form.anchor());
                next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("deadline.begun"));
                return "redirect:/cases/" + known + "/deadlines/" + id;
            } catch (RefusedDeadlineException refused) {
                problems.refuse(errors, refused);
            }
        }
        model.addAttribute("problems", problems.of(errors));
        return show(caseId, model);
    }
}
