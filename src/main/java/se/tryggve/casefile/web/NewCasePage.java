package se.tryggve.casefile.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.RefusedCaseException;
import se.tryggve.casefile.RegistryDesk;
import se.tryggve.casefile.internal.RegistrarRights;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;
import se.tryggve.web.Flash;

/** Where a new case is registered by hand. */
@Controller
@ForCaseReaders
@RequestMapping("/cases/new")
class NewCasePage {

    private static final String VIEW = "casefile/new";

    private final RegistryDesk desk;
    private final RegistrarRights rights;
    private final CaseFiles files;
    private final FilingChoices choices;
    private final FilingProblems problems;
    private final CurrentOfficer current;
    private final Clock clock;
    private final ZoneId legalZone;

    NewCasePage(
            RegistryDesk desk,
            RegistrarRights rights,
            CaseFiles files,
            FilingChoices choices,
            FilingProblems problems,
            CurrentOfficer current,
            Clock clock,
            ZoneId legalZone) {
        this.desk = desk;
        this.rights = rights;
        this.files = files;
        this.choices = choices;
        this.problems = problems;
        this.current = current;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @ModelAttribute
    void choices(Model model) {
        Officer officer = current.require();
        if (!rights.mayRegister(officer)) {
            throw new AccessDeniedException("Only a municipality's case officers and registrars open cases");
        }
        choices.addTo(model, officer.authority());
    }

    @GetMapping
    String show(Model model) {
        Officer officer = current.require();
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        model.addAttribute(
                "filing", CaseFiling.empty(today, officer.authority(), choices.usualSeries(officer.authority())));
        model.addAttribute("request", UUID.randomUUID());
        return VIEW;
    }

    @PostMapping
    String register(
            @Valid @ModelAttribute("filing") CaseFiling filing,
            BindingResult errors,
            @RequestParam UUID request,
            Model model,
            RedirectAttributes next) {
        if (filing.isClassified()) {
            return "casefile/classified";
        }
        model.addAttribute("request", request);
        if (errors.hasErrors()) {
            return again(errors, model);
        }
        try {
            CaseId id = desk.openOnce(request, filing.wish());
            next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("casefile.new.done", number(id)));
            return "redirect:/cases/" + id;
        } catch (RefusedCaseException refused) {
            errors.rejectValue(refused.field(), refused.messageKey(), refused.arguments(), refused.messageKey());
            return again(errors, model);
        }
    }

    private String again(BindingResult errors, Model model) {
        model.addAttribute("problems", problems.of(errors));
        return VIEW;
    }

    private String number(CaseId id) {
        return files.overview(id).number();
    }
}
