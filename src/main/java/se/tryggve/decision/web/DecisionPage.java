package se.tryggve.decision.web;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.UnknownCaseException;
import se.tryggve.decision.internal.DecisionReading;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;

/** A made decision on a page of its own, for reading and printing. */
@Controller
@ForCaseReaders
class DecisionPage {

    private final CaseFiles cases;
    private final DecisionReading room;
    private final CurrentOfficer current;

    DecisionPage(CaseFiles cases, DecisionReading room, CurrentOfficer current) {
        this.cases = cases;
        this.room = room;
        this.current = current;
    }

    /** What the reader may not see is answered as if it were not there. */
    @GetMapping("/cases/{id}/decisions/{decisionId}")
    String decision(@PathVariable UUID id, @PathVariable UUID decisionId, Model model, Locale locale) {
        Officer officer = current.require();
        CaseId caseId = new CaseId(id);
        model.addAttribute("overview", cases.readBy(officer, caseId));
        model.addAttribute(
                "decision",
                room.made(caseId, decisionId, officer.authority().id(), locale)
                        .orElseThrow(() -> new UnknownCaseException(caseId)));
        return "decision/decision";
    }
}
