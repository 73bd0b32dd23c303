package se.tryggve.casefile.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.CaseStatusSource;
import se.tryggve.casefile.Waiting;
import se.tryggve.casefile.internal.CaseEvents;
import se.tryggve.casefile.internal.CaseEvents.Choice;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;
import se.tryggve.web.Flash;
import se.tryggve.workflow.TaskGoneException;

/** Something has happened in a case: what it means, and the button that registers it. */
@Controller
@ForCaseReaders
class EventPage {

    private static final String ADDRESS = CasePage.CASE + "/events/{what}";

    private final CaseFiles files;
    private final CaseEvents events;
    private final List<CaseStatusSource> waits;
    private final CurrentOfficer current;

    EventPage(CaseFiles files, CaseEvents events, List<CaseStatusSource> waits, CurrentOfficer current) {
        this.files = files;
        this.events = events;
        this.waits = waits;
        this.current = current;
    }

    @GetMapping(ADDRESS)
    String show(
            @PathVariable UUID id,
            @PathVariable String what,
            @RequestParam(required = false) String process,
            Model model,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(id));
        Optional<Choice> choice = events.find(overview.id(), officer, what, process);
        if (choice.filter(Choice::now).isEmpty()) {
            return gone(overview, next);
        }
        model.addAttribute("overview", overview);
        model.addAttribute("event", choice.get());
        model.addAttribute("request", UUID.randomUUID());
        return "casefile/event";
    }

    @PostMapping(ADDRESS)
    String register(
            @PathVariable UUID id,
            @PathVariable String what,
            @RequestParam(required = false) String process,
            @RequestParam(required = false) UUID request,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(id));
        Optional<Choice> choice = events.find(overview.id(), officer, what, process);
        UUID sent = request == null ? UUID.randomUUID() : request;
        if (choice.isEmpty() || !happened(overview.id(), officer, choice.get(), sent)) {
            return gone(overview, next);
        }
        next.addFlashAttribute(
                Flash.ATTRIBUTE,
                Flash.done("casefile.event.registered", choice.get().name()));
        return "redirect:" + step(overview.id(), officer);
    }

    private boolean happened(CaseId id, Officer officer, Choice choice, UUID sent) {
        try {
            return events.register(id, officer, choice, sent);
        } catch (TaskGoneException movedOn) {
            return false;
        }
    }

    private static String gone(CaseOverview overview, RedirectAttributes next) {
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.warning("casefile.event.gone"));
        return "redirect:/cases/" + overview.id() + "#events";
    }

    /** The newest step that the officer's authority must take: the one that has just begun. */
    private String step(CaseId id, Officer officer) {
        return waits.stream()
                .flatMap(source -> source.waiting(id).stream())
                .filter(wait -> wait.step() != null
                        && wait.on().equals(officer.authority().id()))
                .max(Comparator.comparing(Waiting::since))
                .map(wait -> wait.step().path())
                .orElse("/cases/" + id);
    }
}
