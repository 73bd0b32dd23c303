package se.tryggve.casefile.web;

import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.internal.StoppedCases;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForAdministrators;
import se.tryggve.web.Flash;
import se.tryggve.workflow.Processes;

/** Where administrators see which cases have stopped and why, and have them tried again. */
@Controller
@ForAdministrators
class StoppedCasesPage {

    private static final String ADDRESS = "/administration/stopped-cases";
    private static final Duration AUTOMATIC_STEPS = Duration.ofSeconds(3);

    private final StoppedCases cases;
    private final Processes processes;
    private final CurrentOfficer current;

    StoppedCasesPage(StoppedCases cases, Processes processes, CurrentOfficer current) {
        this.cases = cases;
        this.processes = processes;
        this.current = current;
    }

    @GetMapping(ADDRESS)
    String show(Model model) {
        model.addAttribute("stopped", cases.of(current.require()));
        return "casefile/stopped";
    }

    @PostMapping(ADDRESS + "/{id}/try-again")
    String tryAgain(@PathVariable UUID id, RedirectAttributes next) {
        CaseId caseId = new CaseId(id);
        String number = cases.tryAgain(caseId, current.require());
        next.addFlashAttribute(Flash.ATTRIBUTE, outcome(caseId, number));
        return "redirect:" + ADDRESS;
    }

    private Flash outcome(CaseId id, String number) {
        if (!processes.awaitQuiet(id.value(), AUTOMATIC_STEPS)) {
            return Flash.note("casefile.stopped.running", number);
        }
        return cases.isStopped(id)
                ? Flash.warning("casefile.stopped.failed", number)
                : Flash.done("casefile.stopped.done", number);
    }
}
