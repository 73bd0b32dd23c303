package se.tryggve.worklist.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;
import se.tryggve.web.Flash;
import se.tryggve.worklist.Absence;
import se.tryggve.worklist.AbsencePreview;
import se.tryggve.worklist.Absences;
import se.tryggve.worklist.TaskRefusedException;

/** Who is away and who stands in: written by oneself or, for others, by whoever distributes the unit's work. */
@Controller
@ForOfficers
class AbsencePages {

    static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private final Absences absences;
    private final CurrentOfficer current;

    AbsencePages(Absences absences, CurrentOfficer current) {
        this.absences = absences;
        this.current = current;
    }

    @GetMapping("/absence")
    ModelAndView show(@RequestParam(defaultValue = "") String change, Model model) {
        Officer reader = current.require();
        AbsenceForm form = absences.seenBy(reader).stream()
                .filter(Absence::mayChange)
                .filter(one -> one.id().toString().equals(change))
                .findFirst()
                .map(AbsenceForm::of)
                .orElseGet(() -> AbsenceForm.empty(reader));
        return shown(model, reader, form, HttpStatus.OK);
    }

    @GetMapping("/absence/preview")
    ModelAndView preview(@Valid @ModelAttribute("absence") AbsenceForm form, Model model) {
        Officer reader = current.require();
        try {
            AbsencePreview preview = absences.preview(reader, form.plan(reader), form.changed());
            model.addAttribute("preview", preview);
            return new ModelAndView("worklist/absence-preview", model.asMap());
        } catch (TaskRefusedException refused) {
            model.addAttribute("refusal", refused);
            return shown(model, reader, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping("/absence")
    ModelAndView write(
            @Valid @ModelAttribute("absence") AbsenceForm form,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            RedirectAttributes next) {
        Officer reader = current.require();
        try {
            AbsencePreview done = absences.write(reader, form.plan(reader), form.changed(), seen);
            next.addFlashAttribute(Flash.ATTRIBUTE, told(done));
            return new ModelAndView("redirect:/absence");
        } catch (TaskRefusedException refused) {
            model.addAttribute("refusal", refused);
            return again(reader, form, refused, model);
        }
    }

    @PostMapping("/absence/{id:" + UUIDS + "}/end")
    ModelAndView end(@PathVariable UUID id, Model model, RedirectAttributes next) {
        Officer reader = current.require();
        try {
            int returned = absences.end(reader, id);
            next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("absence.ended", returned));
            return new ModelAndView("redirect:/absence");
        } catch (TaskRefusedException refused) {
            model.addAttribute("refusal", refused);
            return shown(model, reader, AbsenceForm.empty(reader), HttpStatus.CONFLICT);
        }
    }

    /** What would happen now, if the plan can still be. */
    private ModelAndView again(Officer reader, AbsenceForm form, TaskRefusedException refused, Model model) {
        if (refused.messageKey().equals("absence.refused.changed")) {
            model.addAttribute("preview", absences.preview(reader, form.plan(reader), form.changed()));
            return new ModelAndView("worklist/absence-preview", model.asMap(), HttpStatus.CONFLICT);
        }
        return shown(model, reader, form, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView shown(Model model, Officer reader, AbsenceForm form, HttpStatus status) {
        List<Absence> seen = absences.seenBy(reader);
        model.addAttribute("absence", form);
        model.addAttribute("reader", reader);
        model.addAttribute("lines", seen);
        model.addAttribute(
                "changed",
                seen.stream()
                        .filter(one -> Objects.equals(one.id(), form.changed()))
                        .findFirst()
                        .orElse(null));
        model.addAttribute("people", absences.people(reader));
        return new ModelAndView("worklist/absence", model.asMap(), status);
    }

    private static Flash told(AbsencePreview done) {
        return done.atOnce()
                ? Flash.done(
                        "absence.written.now",
                        done.deputy().name(),
                        done.toDeputy().size(),
                        done.toUnit().size())
                : Flash.done("absence.written", done.deputy().name());
    }
}
