package se.tryggve.disqualification.web;

import jakarta.validation.Valid;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.disqualification.internal.DisqualificationDesk;
import se.tryggve.disqualification.internal.DisqualificationReading;
import se.tryggve.disqualification.internal.DisqualificationReading.Line;
import se.tryggve.disqualification.internal.RefusedDisqualificationException;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;

/** Where somebody other than the person rules whether they are disqualified, and where what waits for that is listed. */
@Controller
@ForCaseReaders
class RulingPage {

    private static final String RULING = ReportPage.REPORTS + "/{report:" + ReportPage.UUIDS + "}/ruling";

    private final CaseFiles files;
    private final DisqualificationReading reading;
    private final DisqualificationDesk desk;
    private final Faults faults;
    private final CurrentOfficer current;

    RulingPage(
            CaseFiles files,
            DisqualificationReading reading,
            DisqualificationDesk desk,
            Faults faults,
            CurrentOfficer current) {
        this.files = files;
        this.reading = reading;
        this.desk = desk;
        this.faults = faults;
        this.current = current;
    }

    @GetMapping("/disqualifications")
    String waiting(Model model) {
        Officer officer = current.require();
        model.addAttribute("waiting", reading.waitingFor(officer));
        model.addAttribute("rulers", reading.rulers(officer));
        return "disqualification/waiting";
    }

    @GetMapping(RULING)
    ModelAndView show(@PathVariable UUID id, @PathVariable UUID report, Model model, RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(id));
        Optional<Line> line = reading.toRule(overview.id(), report, officer);
        return line.isEmpty()
                ? gone(overview, next)
                : shown(
                        model,
                        overview,
                        line.get(),
                        new Verdict(null, "", Integer.toString(line.get().version())),
                        Map.of());
    }

    @PostMapping(RULING)
    ModelAndView rule(
            @PathVariable UUID id,
            @PathVariable UUID report,
            @Valid @ModelAttribute("verdict") Verdict verdict,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(id));
        Optional<Line> line = reading.toRule(overview.id(), report, officer);
        if (line.isEmpty()) {
            return gone(overview, next);
        }
        if (errors.hasErrors()) {
            return shown(model, overview, line.get(), verdict, faults.of(errors, Verdict.ORDER));
        }
        try {
            boolean disqualified = verdict.disqualified();
            desk.rule(
                    overview.id(),
                    officer,
                    report,
                    verdict.version(),
                    disqualified,
                    verdict.reasons().strip());
            String done = disqualified ? "disqualification.ruledOut" : "disqualification.ruledIn";
            next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(done, line.get().person()));
            return ReportPage.section(overview.id());
        } catch (RefusedDisqualificationException refused) {
            return shown(model, overview, line.get(), verdict, ReportPage.fault(faults, refused));
        }
    }

    private static ModelAndView gone(CaseOverview overview, RedirectAttributes next) {
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.warning("disqualification.gone"));
        return ReportPage.section(overview.id());
    }

    private static ModelAndView shown(
            Model model, CaseOverview overview, Line line, Verdict verdict, Map<String, String> wrong) {
        model.addAttribute("overview", overview);
        model.addAttribute("line", line);
        model.addAttribute("verdict", verdict);
        model.addAttribute(Faults.ATTRIBUTE, wrong);
        HttpStatus status = wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("disqualification/ruling", model.asMap(), status);
    }
}
