package se.tryggve.worklist.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.document.Documents;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Officer;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;
import se.tryggve.worklist.AddedTasks;
import se.tryggve.worklist.AddedTasks.Added;
import se.tryggve.worklist.AddedTasks.Receiver;
import se.tryggve.worklist.TaskRefusedException;

/** What the pages of an added task show, and what is wrong with what was written. */
@Component
class AddedTaskPageModel {

    private final AddedTasks tasks;
    private final Documents documents;
    private final Faults faults;
    private final TaskWords words;
    private final CurrentOfficer current;
    private final Clock clock;
    private final ZoneId legalZone;

    AddedTaskPageModel(
            AddedTasks tasks,
            Documents documents,
            Faults faults,
            TaskWords words,
            CurrentOfficer current,
            Clock clock,
            ZoneId legalZone) {
        this.tasks = tasks;
        this.documents = documents;
        this.faults = faults;
        this.words = words;
        this.current = current;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** Whom the page of a new task offers. */
    List<Receiver> offered(Model model, CaseOverview overview, Officer officer) {
        List<Receiver> receivers = tasks.receivers(overview.id(), officer);
        model.addAttribute("receivers", byUnit(receivers));
        return receivers;
    }

    /** The officer among the receivers, whom the page proposes. */
    static String own(List<Receiver> receivers, Officer officer) {
        return receivers.stream()
                .filter(one -> officer.id().equals(one.officer()))
                .map(Receiver::code)
                .findFirst()
                .orElse("");
    }

    /** What is wrong with the form. A last day that has passed is refused for a new task, and kept in an old one. */
    Map<String, String> faults(BindingResult errors, AddedTaskForm form, boolean isNew) {
        Map<String, String> wrong = new LinkedHashMap<>(faults.of(errors, AddedTaskForm.ORDER));
        LocalDate day = form.lastDay();
        if (day == null || isNew && day.isBefore(today()) || day.isAfter(today().plusYears(5))) {
            blame(wrong, "due", "added.error.due");
        }
        return wrong;
    }

    void blame(Map<String, String> wrong, String field, String key) {
        wrong.putIfAbsent(field, faults.text(key));
    }

    /** A refusal as the fault of a field. */
    Map<String, String> told(TaskRefusedException refused, String field) {
        String where = refused.messageKey().equals("added.refused.document") ? "document" : field;
        return Map.of(where, faults.text(refused.messageKey(), words.of(refused)));
    }

    /** Back to the case, with the reason. */
    ModelAndView refused(CaseOverview overview, TaskRefusedException why, RedirectAttributes next) {
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.warning(why.messageKey(), inWords(why)));
        return new ModelAndView("redirect:/cases/" + overview.id());
    }

    private String[] inWords(TaskRefusedException why) {
        return Arrays.stream(words.of(why)).map(String::valueOf).toArray(String[]::new);
    }

    /**
     * The page.
     *
     * @param now the task as it stands; null for a new one
     */
    ModelAndView shown(
            Model model,
            CaseOverview overview,
            Added now,
            AddedTaskForm form,
            Map<String, String> wrong,
            HttpStatus status) {
        Officer officer = current.require();
        model.addAttribute("overview", overview);
        model.addAttribute("now", now);
        model.addAttribute("added", form);
        model.addAttribute("today", today());
        model.addAttribute(
                "papers", documents.visibleTo(overview.id(), officer.authority().id()));
        model.addAttribute(Faults.ATTRIBUTE, wrong);
        return new ModelAndView("worklist/added", model.asMap(), status);
    }

    private static Map<String, List<Receiver>> byUnit(List<Receiver> receivers) {
        return receivers.stream()
                .collect(Collectors.groupingBy(Receiver::unitName, LinkedHashMap::new, Collectors.toList()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }
}
