package se.tryggve.casefile.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.internal.History;
import se.tryggve.casefile.internal.ReadLog;
import se.tryggve.casefile.internal.Timeline;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;

/** A case's whole history, as far as the reader may see it, and who has opened the case, for those who answer for it. */
@Controller
@ForOfficers
class HistoryPages {

    private static final int PRINTED = 1_000;
    private static final List<String> KINDS =
            List.of("casefile", "worklist", "document", "deadline", "decision", "measure", "disqualification");

    private final CaseFiles files;
    private final CaseHeads heads;
    private final History history;
    private final TimelineDays days;
    private final ReadLog readings;
    private final CurrentOfficer current;

    HistoryPages(
            CaseFiles files,
            CaseHeads heads,
            History history,
            TimelineDays days,
            ReadLog readings,
            CurrentOfficer current) {
        this.files = files;
        this.heads = heads;
        this.history = history;
        this.days = days;
        this.readings = readings;
        this.current = current;
    }

    @GetMapping(CasePage.CASE + "/timeline")
    String history(
            @PathVariable UUID id,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String who,
            @RequestParam(required = false) String from,
            @RequestParam(required = false) String to,
            @RequestParam(required = false) String text,
            @RequestParam(required = false) String before,
            @RequestParam(required = false) String all,
            Model model) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(id));
        HistoryChoice choice = HistoryChoice.read(KINDS, kind, who, from, to, text);
        boolean printed = all != null;
        Instant moment = before(before);
        model.addAttribute("head", heads.of(overview, officer));
        model.addAttribute("choice", choice);
        model.addAttribute("kinds", KINDS);
        model.addAttribute("actors", history.actors(overview, officer));
        model.addAttribute("printed", printed);
        model.addAttribute("later", !moment.equals(Timeline.NEWEST));
        model.addAttribute("mayReadLog", readings.mayBeReadBy(officer, overview));
        model.addAttribute(
                "section",
                days.read(overview, officer, choice.filter(), moment, printed ? PRINTED : TimelineDays.PAGE));
        return "casefile/timeline";
    }

    /** Who has opened the case. Administrators, who do not read cases, learn its number and nothing else. */
    @GetMapping(CasePage.CASE + "/readings")
    String readings(@PathVariable UUID id, @RequestParam(required = false) String before, Model model) {
        Officer officer = current.require();
        ReadLog.Page page = readings.read(officer, new CaseId(id), before(before));
        model.addAttribute("page", page);
        model.addAttribute("next", page.next() == null ? null : TimelineDays.micros(page.next()));
        model.addAttribute("caseId", id.toString());
        model.addAttribute("readsCases", officer.readsCases());
        model.addAttribute("kept", readings.keptDays());
        return "casefile/readings";
    }

    /** A moment that means nothing is now. */
    private static Instant before(String micros) {
        return micros != null && micros.matches("\\d{1,17}")
                ? Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS)
                : Timeline.NEWEST;
    }
}
