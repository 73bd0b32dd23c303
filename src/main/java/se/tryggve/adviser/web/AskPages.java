package se.tryggve.adviser.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.adviser.internal.AdviserDesk;
import se.tryggve.adviser.internal.AdviserDesk.Wish;
import se.tryggve.adviser.internal.RefusedAnswerException;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Officer;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;

/** Where an officer asks somebody outside: written, shown as it leaves, then sent. The code is shown once. */
@Controller
@ForCaseReaders
class AskPages {

    static final String ADDRESS = "/cases/{caseId}/advisers";

    private static final int USUAL_DAYS = 14;

    private final AdviserDesk desk;
    private final CaseFiles files;
    private final Faults faults;
    private final CurrentOfficer current;

    AskPages(AdviserDesk desk, CaseFiles files, Faults faults, CurrentOfficer current) {
        this.desk = desk;
        this.files = files;
        this.faults = faults;
        this.current = current;
    }

    @GetMapping(ADDRESS)
    ModelAndView start(@PathVariable UUID caseId, RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        Optional<String> hindrance = desk.hindrance(overview.id(), officer);
        if (hindrance.isPresent()) {
            next.addFlashAttribute(Flash.ATTRIBUTE, Flash.warning("adviser.refused." + hindrance.get()));
            return new ModelAndView("redirect:/cases/" + caseId);
        }
        String day = desk.today().plusDays(USUAL_DAYS).toString();
        return form(overview, officer, new AskForm("", "", "", day, List.of(), null), Map.of());
    }

    /** Shows the question, goes back to change it, or sends it: whatever was shown is checked once more. */
    @PostMapping(ADDRESS)
    ModelAndView write(
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "show") String act,
            @Valid @ModelAttribute("ask") AskForm ask,
            BindingResult errors,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        Map<String, String> wrong = wrong(ask, errors, overview, officer);
        if (!wrong.isEmpty() || act.equals("change")) {
            return form(overview, officer, ask, wrong);
        }
        Wish wish = ask.wish(overview.id(), officer);
        if (desk.isTooHeavy(wish)) {
            String heavy = faults.text("adviser.error.papers.heavy", AdviserDesk.MOST_MEGABYTES);
            return form(overview, officer, ask, Map.of("papers", heavy));
        }
        if (!act.equals("send")) {
            return new ModelAndView("adviser/preview")
                    .addObject("overview", overview)
                    .addObject("ask", ask)
                    .addObject("shown", desk.show(wish));
        }
        return sent(overview, wish, next);
    }

    private ModelAndView sent(CaseOverview overview, Wish wish, RedirectAttributes next) {
        Optional<String> code;
        try {
            code = desk.ask(wish);
        } catch (RefusedAnswerException refused) {
            next.addFlashAttribute(Flash.ATTRIBUTE, Flash.warning(refused.messageKey()));
            return new ModelAndView("redirect:/cases/" + overview.id());
        }
        String page = "/cases/" + overview.id() + "/advisers/" + wish.request();
        return code.map(shown -> new ModelAndView("adviser/code")
                        .addObject("overview", overview)
                        .addObject("name", wish.name())
                        .addObject("code", shown)
                        .addObject("page", page))
                .orElseGet(() -> new ModelAndView("redirect:" + page));
    }

    private ModelAndView form(CaseOverview overview, Officer officer, AskForm ask, Map<String, String> wrong) {
        ModelAndView page = new ModelAndView("adviser/ask")
                .addObject("overview", overview)
                .addObject("ask", ask)
                .addObject("papers", desk.choosable(overview.id(), officer))
                .addObject(Faults.ATTRIBUTE, wrong);
        page.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Map<String, String> wrong(AskForm ask, BindingResult errors, CaseOverview overview, Officer officer) {
        if (!errors.hasFieldErrors("email") && MailAddress.read(ask.email()).isEmpty()) {
            errors.rejectValue("email", "adviser.error.email");
        }
        if (!errors.hasFieldErrors("answerBy") && !isLastDay(AskForm.day(ask.answerBy()), desk.today())) {
            errors.rejectValue("answerBy", "adviser.error.answerBy");
        }
        Set<UUID> may = desk.choosable(overview.id(), officer).stream()
                .map(line -> line.id().value())
                .collect(Collectors.toSet());
        if (!errors.hasFieldErrors("papers") && !may.containsAll(ask.papers())) {
            errors.rejectValue("papers", "adviser.error.papers");
        }
        return faults.of(errors, AskForm.ORDER);
    }

    /** A link lives for half a year at the most. */
    static boolean isLastDay(LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today) && !day.isAfter(today.plusMonths(6));
    }
}
