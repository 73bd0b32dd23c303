package se.tryggve.message.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.Party;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.MailAddress;
import se.tryggve.identity.Officer;
import se.tryggve.message.internal.PartyLetters;
import se.tryggve.message.internal.PartyTemplate;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;

/** Where an officer writes to a party of the own case: from a template, shown as it leaves, then sent. */
@Controller
@RequestMapping("/cases/{caseId:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}/messages")
@ForCaseReaders
class PartyLetterPage {

    private final CaseFiles files;
    private final PartyLetters letters;
    private final CurrentOfficer current;
    private final Faults faults;

    PartyLetterPage(CaseFiles files, PartyLetters letters, CurrentOfficer current, Faults faults) {
        this.files = files;
        this.letters = letters;
        this.current = current;
        this.faults = faults;
    }

    @GetMapping
    ModelAndView start(@PathVariable UUID caseId, @RequestParam(defaultValue = "receipt") String template) {
        CaseOverview overview = own(caseId);
        PartyTemplate chosen =
                PartyTemplate.of(template).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String party = overview.parties().get(0).name();
        String address =
                letters.lastAddress(overview.id(), current.require().authority().id(), party);
        String text = letters.proposal(chosen, overview);
        return form(overview, new PartyLetterForm(chosen.code(), party, address, text, null), Map.of());
    }

    /** Shows the letter, goes back to change it, or sends it: whatever was shown is checked once more. */
    @PostMapping
    ModelAndView write(
            @PathVariable UUID caseId,
            @RequestParam(defaultValue = "show") String act,
            @Valid @ModelAttribute("letter") PartyLetterForm letter,
            BindingResult errors,
            RedirectAttributes next) {
        CaseOverview overview = own(caseId);
        Map<String, String> wrong = wrong(letter, errors, overview);
        if (!wrong.isEmpty() || act.equals("change")) {
            return form(overview, letter, wrong);
        }
        PartyLetters.Wish wish = letter.wish(overview, current.require());
        if (!act.equals("send")) {
            return new ModelAndView("message/party-preview")
                    .addObject("overview", overview)
                    .addObject("letter", letter)
                    .addObject("shown", letters.show(wish));
        }
        letters.send(wish);
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("message.party.done", letter.party()));
        return new ModelAndView("redirect:/cases/" + caseId + "#notices");
    }

    /** Only the authority that knows the parties writes to them. */
    private CaseOverview own(UUID caseId) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(caseId));
        if (overview.parties().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return overview;
    }

    private ModelAndView form(CaseOverview overview, PartyLetterForm letter, Map<String, String> wrong) {
        ModelAndView page = new ModelAndView("message/party")
                .addObject("overview", overview)
                .addObject("parties", names(overview))
                .addObject("templates", PartyTemplate.values())
                .addObject("letter", letter)
                .addObject(Faults.ATTRIBUTE, wrong);
        page.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private Map<String, String> wrong(PartyLetterForm letter, BindingResult errors, CaseOverview overview) {
        if (!errors.hasFieldErrors("email") && MailAddress.read(letter.email()).isEmpty()) {
            errors.rejectValue("email", "message.party.error.email");
        }
        if (!errors.hasFieldErrors("party") && !names(overview).contains(letter.party())) {
            errors.rejectValue("party", "message.party.error.party");
        }
        return faults.of(errors, PartyLetterForm.ORDER);
    }

    private static List<String> names(CaseOverview overview) {
        return overview.parties().stream().map(Party::name).distinct().toList();
    }
}
