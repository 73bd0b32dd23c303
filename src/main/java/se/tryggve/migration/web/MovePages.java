package se.tryggve.migration.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForAdministrators;
import se.tryggve.migration.internal.MoveDesk;
import se.tryggve.migration.internal.MoveDesk.Moved;
import se.tryggve.web.Flash;

/** Moves the cases that were confirmed, and tells what became of each. */
@Controller
@ForAdministrators
class MovePages {

    private static final String MOVES = "/administration/moves";

    private final MoveDesk desk;
    private final CurrentOfficer current;

    MovePages(MoveDesk desk, CurrentOfficer current) {
        this.desk = desk;
        this.current = current;
    }

    @PostMapping(MOVES)
    String move(
            @RequestParam(name = "case", defaultValue = "") List<UUID> cases,
            @RequestParam(defaultValue = "") List<String> as,
            RedirectAttributes next) {
        if (cases.isEmpty()) {
            next.addFlashAttribute(Flash.ATTRIBUTE, Flash.warning("migration.none"));
            return "redirect:" + ModelPages.ADDRESS;
        }
        Set<CaseId> ids = cases.stream().map(CaseId::new).collect(Collectors.toCollection(LinkedHashSet::new));
        return "redirect:" + MOVES + "/" + desk.move(ids, Renamed.of(as), current.require());
    }

    @GetMapping(MOVES + "/{id}")
    String outcome(@PathVariable UUID id, Model model) {
        List<Moved> moved = desk.moved(id, current.require());
        if (moved.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("moved", moved);
        model.addAttribute(
                "done", moved.stream().filter(one -> one.told().succeeded()).count());
        return "migration/outcome";
    }
}
