package se.tryggve.disqualification.web;

import jakarta.validation.Valid;
import java.util.Map;
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
import se.tryggve.disqualification.internal.RefusedDisqualificationException;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;

/** Where an officer reports that they themselves or a colleague may be disqualified, and takes it back before the ruling. */
@Controller
@ForCaseReaders
class ReportPage {

    static final String UUIDS = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    static final String REPORTS = "/cases/{id:" + UUIDS + "}/disqualifications";

    private final CaseFiles files;
    private final DisqualificationReading reading;
    private final DisqualificationDesk desk;
    private final Faults faults;
    private final CurrentOfficer current;

    ReportPage(
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

    @GetMapping(REPORTS)
    ModelAndView show(@PathVariable UUID id, Model model) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(id));
        Report begun = new Report(officer.id().value(), "", "");
        return shown(model, overview, officer, begun, Map.of());
    }

    @PostMapping(REPORTS)
    ModelAndView report(
            @PathVariable UUID id,
            @Valid @ModelAttribute("report") Report report,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(id));
        if (errors.hasErrors()) {
            return shown(model, overview, officer, report, faults.of(errors, Report.ORDER));
        }
        UserId about = new UserId(report.about());
        try {
            desk.report(
                    overview.id(),
                    officer,
                    about,
                    report.ground(),
                    report.words().strip());
        } catch (RefusedDisqualificationException refused) {
            return shown(model, overview, officer, report, fault(faults, refused));
        }
        String done = about.equals(officer.id()) ? "disqualification.declared" : "disqualification.reported";
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(done));
        return section(overview.id());
    }

    @PostMapping(REPORTS + "/{report:" + UUIDS + "}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable UUID report, RedirectAttributes next) {
        Officer officer = current.require();
        CaseOverview overview = files.readBy(officer, new CaseId(id));
        Flash told = desk.withdraw(overview.id(), officer, report)
                .map(person -> Flash.done("disqualification.withdrawn", person))
                .orElseGet(() -> Flash.warning("disqualification.notWithdrawn"));
        next.addFlashAttribute(Flash.ATTRIBUTE, told);
        return section(overview.id());
    }

    /** The sentence of a refusal, at the field that it is about. */
    static Map<String, String> fault(Faults faults, RefusedDisqualificationException refused) {
        return Map.of(refused.field(), faults.text(refused.messageKey(), refused.name()));
    }

    static ModelAndView section(CaseId id) {
        return new ModelAndView("redirect:/cases/" + id + "#disqualification");
    }

    private ModelAndView shown(
            Model model, CaseOverview overview, Officer officer, Report report, Map<String, String> wrong) {
        model.addAttribute("overview", overview);
        model.addAttribute("people", reading.people(officer));
        model.addAttribute("grounds", reading.grounds(officer));
        model.addAttribute("rulers", reading.rulers(officer));
        model.addAttribute("report", report);
        model.addAttribute(Faults.ATTRIBUTE, wrong);
        HttpStatus status = wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return new ModelAndView("disqualification/report", model.asMap(), status);
    }
}
