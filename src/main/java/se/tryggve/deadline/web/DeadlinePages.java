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
import se.tryggve.deadline.internal.DeadlineOffice.Wish;
import se.tryggve.deadline.internal.DeadlineReading;
import se.tryggve.deadline.internal.RefusedDeadlineException;
import se.tryggve.deadline.web.DeadlineForms.CountFrom;
import se.tryggve.deadline.web.DeadlineForms.End;
import se.tryggve.deadline.web.DeadlineForms.Longer;
import se.tryggve.deadline.web.DeadlineForms.StandStill;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;
import se.tryggve.web.Flash;

/** One deadline: how its last day is counted, how it has moved, and where whoever counts it corrects it. */
@Controller
@ForCaseReaders
class DeadlinePages {

    static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String DEADLINE = "/cases/{caseId:" + UUIDS + "}/deadlines/{id:" + UUIDS + "}";
    private static final String COUNT_FROM = "countFrom";
    private static final String STAND_STILL = "standStill";
    private static final String LONGER = "longer";
    private static final String END = "end";

    private final CaseFiles files;
    private final DeadlineReading reading;
    private final DeadlineOffice office;
    private final DeadlineProblems problems;
    private final CurrentOfficer current;

    DeadlinePages(
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

    @GetMapping(DEADLINE)
    String show(@PathVariable UUID caseId, @PathVariable UUID id, Model model) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        DeadlineReading.Opened opened = reading.open(overview.id(), new DeadlineId(id), officer);
        model.addAttribute("overview", overview);
        model.addAttribute("opened", opened);
        offer(model, COUNT_FROM, CountFrom.of(opened.anchor()));
        offer(model, STAND_STILL, StandStill.empty());
        offer(model, LONGER, Longer.empty());
        offer(model, END, End.empty());
        return "deadline/deadline";
    }

    @PostMapping(DEADLINE + "/count-from")
    String countFrom(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @Valid @ModelAttribute(COUNT_FROM) CountFrom form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Wish wish = wish(caseId, id, form.reason());
        return act(
                wish,
                errors,
                model,
                next,
                () -> office.countFrom(wish, form.anchor(), form.version()),
                "deadline.counted");
    }

    @PostMapping(DEADLINE + "/pauses")
    String pause(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @Valid @ModelAttribute(STAND_STILL) StandStill form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Wish wish = wish(caseId, id, form.cause());
        return act(
                wish,
                errors,
                model,
                next,
                () -> office.pause(wish, form.first(), form.last(), form.documentId(), form.version()),
                "deadline.paused");
    }

    @PostMapping(DEADLINE + "/extensions")
    String extend(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @Valid @ModelAttribute(LONGER) Longer form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Wish wish = wish(caseId, id, form.longerReason());
        return act(
                wish, errors, model, next, () -> office.extend(wish, form.more(), form.version()), "deadline.extended");
    }

    @PostMapping(DEADLINE + "/end")
    String end(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @Valid @ModelAttribute(END) End form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Wish wish = wish(caseId, id, form.endReason());
        return act(wish, errors, model, next, () -> office.end(wish, form.version()), "deadline.over");
    }

    private Wish wish(UUID caseId, UUID id, String reason) {
        Officer officer = current.require();
        CaseId known = files.readBy(officer, new CaseId(caseId)).id();
        DeadlineId deadline =
                reading.open(known, new DeadlineId(id), officer).line().id();
        return new Wish(known, deadline, officer, reason);
    }

    private String act(
            Wish wish, BindingResult errors, Model model, RedirectAttributes next, Runnable act, String done) {
        if (!errors.hasErrors()) {
            try {
                act.run();
                next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(done));
                return "redirect:/cases/" + wish.caseId() + "/deadlines/" + wish.deadline();
            } catch (RefusedDeadlineException refused) {
                problems.refuse(errors, refused);
            }
        }
        model.addAttribute("problems", problems.of(errors));
        return show(wish.caseId().value(), wish.deadline().value(), model);
    }

    private static void offer(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }
}
