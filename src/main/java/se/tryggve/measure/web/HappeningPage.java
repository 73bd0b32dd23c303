package se.tryggve.measure.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import se.tryggve.casefile.UnknownCaseException;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;
import se.tryggve.measure.internal.HappeningDesk;
import se.tryggve.web.Flash;

/** Where the case's own authority tells that something has happened with what is in force. */
@Controller
@ForCaseReaders
class HappeningPage {

    private static final String ADDRESS = "/cases/{caseId:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/happenings/new";
    private static final String FORM = "happening";

    private final CaseFiles files;
    private final HappeningDesk desk;
    private final CurrentOfficer current;
    private final MessageSource texts;
    private final Clock clock;
    private final ZoneId legalZone;

    HappeningPage(
            CaseFiles files,
            HappeningDesk desk,
            CurrentOfficer current,
            MessageSource texts,
            Clock clock,
            ZoneId legalZone) {
        this.files = files;
        this.desk = desk;
        this.current = current;
        this.texts = texts;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable UUID caseId, Model model) {
        model.addAttribute("overview", own(caseId, current.require()));
        if (!model.containsAttribute(FORM)) {
            model.addAttribute(FORM, HappeningForm.empty());
        }
        return "measure/happening";
    }

    @PostMapping(ADDRESS)
    String tell(
            @PathVariable UUID caseId,
            @Valid @ModelAttribute(FORM) HappeningForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseId known = own(caseId, officer).id();
        LocalDate answerBy = form.day(LocalDate.now(clock.withZone(legalZone)));
        if (form.supervision() && answerBy == null) {
            errors.rejectValue("answerBy", "measure.happening.error.answerBy");
        }
        if (errors.hasErrors()) {
            model.addAttribute("problems", problems(errors));
            return show(caseId, model);
        }
        boolean told = form.supervision()
                ? desk.openSupervision(known, officer, answerBy, form.reason())
                : desk.wantReview(known, officer, form.reason());
        next.addFlashAttribute(Flash.ATTRIBUTE, said(form, told));
        return "redirect:/cases/" + known;
    }

    private static Flash said(HappeningForm form, boolean told) {
        String what = form.supervision() ? "supervision" : "review";
        return told ? Flash.done("measure.happening.told." + what) : Flash.warning("measure.happening.untold." + what);
    }

    /** Other authorities that take part are told nothing, not even that the page exists. */
    private CaseOverview own(UUID caseId, Officer officer) {
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        if (!overview.owner().equals(officer.authority().id())) {
            throw new UnknownCaseException(overview.id());
        }
        return overview;
    }

    private List<Problem> problems(BindingResult errors) {
        return List.of("what", "reason", "answerBy").stream()
                .flatMap(field -> errors.getFieldErrors(field).stream())
                .map(error -> new Problem(error.getField(), texts.getMessage(error, LocaleContextHolder.getLocale())))
                .toList();
    }

    /** One field and what to do about it. */
    record Problem(String field, String message) {}
}
