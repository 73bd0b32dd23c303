package se.tryggve.casefile.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggve.casefile.CaseKind;
import se.tryggve.casefile.internal.CaseCursor;
import se.tryggve.casefile.internal.CaseFilter;
import se.tryggve.casefile.internal.CaseFilter.Progress;
import se.tryggve.casefile.internal.CaseList;
import se.tryggve.casefile.internal.CasePageful;
import se.tryggve.casefile.internal.RegistrarRights;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;

/** The cases of the officer's authority. */
@Controller
@ForCaseReaders
class CaseListPage {

    private static final int PAGE = 25;

    private final CaseList list;
    private final PhaseBook phases;
    private final RegistrarRights rights;
    private final CurrentOfficer current;

    CaseListPage(CaseList list, PhaseBook phases, RegistrarRights rights, CurrentOfficer current) {
        this.list = list;
        this.phases = phases;
        this.rights = rights;
        this.current = current;
    }

    @GetMapping("/cases")
    String show(
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String phase,
            @RequestParam(required = false) String status,
            @RequestParam(required = false) String after,
            Model model) {
        Officer officer = current.require();
        CaseFilter filter = FilterWords.read(kind, phase, status);
        CaseCursor cursor = after == null ? null : CaseCursor.read(after).orElse(null);
        CasePageful page = list.read(officer, filter, cursor, PAGE);
        model.addAttribute("page", page);
        model.addAttribute("next", page.next() == null ? null : page.next().written());
        model.addAttribute("filter", filter);
        model.addAttribute("filtered", !CaseFilter.NONE.equals(filter));
        model.addAttribute("later", cursor != null);
        model.addAttribute("kinds", List.of(CaseKind.values()));
        model.addAttribute("progress", List.of(Progress.values()));
        model.addAttribute("phases", phases.of(filter.kind()));
        model.addAttribute("mayRegister", rights.mayRegister(officer));
        return "casefile/list";
    }
}
