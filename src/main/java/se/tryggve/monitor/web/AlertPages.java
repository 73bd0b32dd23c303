package se.tryggve.monitor.web;

import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForManagers;
import se.tryggve.identity.Officer;
import se.tryggve.monitor.internal.alert.AlertKind;
import se.tryggve.monitor.internal.alert.Alerts;
import se.tryggve.monitor.internal.alert.WeeklyReports;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;

/** Where managers say what they want to be told of, and see when it was. */
@Controller
@ForManagers
class AlertPages {

    private static final String REDIRECT = "redirect:" + Alerts.PAGE;

    private final Alerts alerts;
    private final WeeklyReports reports;
    private final CurrentOfficer current;
    private final Faults faults;

    AlertPages(Alerts alerts, WeeklyReports reports, CurrentOfficer current, Faults faults) {
        this.alerts = alerts;
        this.reports = reports;
        this.current = current;
        this.faults = faults;
    }

    @GetMapping(Alerts.PAGE)
    ModelAndView show() {
        return page(Map.of(), Map.of());
    }

    @PostMapping(Alerts.PAGE)
    ModelAndView set(@Valid @ModelAttribute AlertForm alert, BindingResult errors, RedirectAttributes next) {
        boolean unnumbered = alert.threshold() == null || alert.threshold().isBlank();
        boolean limited =
                AlertKind.ofCode(alert.kind()).filter(AlertKind::limited).isPresent();
        if (limited && unnumbered && !errors.hasErrors()) {
            errors.rejectValue("threshold", "alert.error.threshold");
        }
        if (errors.hasErrors()) {
            return refused(alert, errors);
        }
        alerts.set(current.require(), alert.chosen(), alert.number());
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("alert.done.set"));
        return new ModelAndView(REDIRECT);
    }

    @PostMapping(Alerts.PAGE + "/remove")
    ModelAndView remove(@Valid @ModelAttribute AlertForm alert, BindingResult errors, RedirectAttributes next) {
        if (errors.hasFieldErrors("kind")) {
            return refused(alert, errors);
        }
        alerts.remove(current.require(), alert.chosen());
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("alert.done.removed"));
        return new ModelAndView(REDIRECT);
    }

    @PostMapping("/monitor/weekly-report")
    ModelAndView report(@RequestParam(defaultValue = "false") String wanted, RedirectAttributes next) {
        boolean yes = Boolean.parseBoolean(wanted);
        reports.choose(current.require().id(), yes);
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done(yes ? "alert.done.weekly" : "alert.done.noWeekly"));
        return new ModelAndView(REDIRECT);
    }

    private ModelAndView refused(AlertForm alert, BindingResult errors) {
        Map<String, String> wrong = new HashMap<>();
        Map<String, String> typed = new HashMap<>();
        faults.of(errors, List.of("kind", "threshold")).values().forEach(fault -> wrong.put(kind(alert), fault));
        typed.put(kind(alert), alert.threshold());
        ModelAndView page = page(wrong, typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static String kind(AlertForm alert) {
        return AlertKind.ofCode(alert.kind()).orElse(AlertKind.BACKLOG).code();
    }

    private ModelAndView page(Map<String, String> wrong, Map<String, String> typed) {
        Officer manager = current.require();
        return new ModelAndView("monitor/alerts")
                .addObject("authority", manager.authority())
                .addObject("kinds", AlertKind.values())
                .addObject("alerts", alerts.of(manager.id()))
                .addObject("events", alerts.events(manager.id()))
                .addObject("stopped", alerts.stopped(manager.authority().id()))
                .addObject("weekly", reports.wanted(manager.id()))
                .addObject("reached", reports.reaches(manager.id()))
                .addObject("typed", typed)
                .addObject(Faults.ATTRIBUTE, wrong);
    }
}
