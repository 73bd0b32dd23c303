package se.tryggve.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.form.DraftSaving;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormDesk;
import se.tryggve.form.FormRefusedException;
import se.tryggve.form.Problem;
import se.tryggve.form.StaleAnswerException;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;
import se.tryggve.web.Flash;
import se.tryggve.workflow.Processes;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.Worklist;

/** The form of a task: saved as typed, sent when ready. Whatever is refused, what was typed stays on the page. */
@Controller
@ForOfficers
class TaskFormPages {

    private static final Duration AUTOMATIC_STEPS = Duration.ofSeconds(3);

    private final Worklist worklist;
    private final FormDesk forms;
    private final Processes processes;
    private final TaskPageModel page;
    private final TaskWords words;
    private final CurrentOfficer currentOfficer;

    TaskFormPages(
            Worklist worklist,
            FormDesk forms,
            Processes processes,
            TaskPageModel page,
            TaskWords words,
            CurrentOfficer currentOfficer) {
        this.worklist = worklist;
        this.forms = forms;
        this.processes = processes;
        this.page = page;
        this.words = words;
        this.currentOfficer = currentOfficer;
    }

    @PostMapping("/tasks/{id}/draft")
    ModelAndView draft(@PathVariable String id, HttpServletRequest request, Model model, Locale locale) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        FormAnswer answer = read(detail, officer, request);
        if (!detail.writable()) {
            return kept(detail, officer, answer, model, locale);
        }
        DraftSaving saving;
        try {
            saving = worklist.saveDraft(detail.task().id(), officer, answer);
        } catch (TaskRefusedException refused) {
            return refused(detail, officer, answer, refused, model, locale);
        }
        if (saving instanceof DraftSaving.Conflict conflict) {
            return conflict(detail, officer, conflict, model, locale);
        }
        int version = ((DraftSaving.Saved) saving).draft().version();
        return saved(detail, officer, answer.onVersion(version), request, model, locale);
    }

    @PostMapping("/tasks/{id}/complete")
    ModelAndView complete(
            @PathVariable String id, HttpServletRequest request, Model model, Locale locale, RedirectAttributes next) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        FormAnswer answer = read(detail, officer, request);
        if (answer.edited()) {
            return draft(id, request, model, locale);
        }
        try {
            worklist.complete(detail.task().id(), officer, answer);
        } catch (FormRefusedException refused) {
            return again(detail, officer, answer, refused.problems(), model, locale);
        } catch (StaleAnswerException stale) {
            return conflict(detail, officer, stale.conflict(), model, locale);
        } catch (TaskRefusedException refused) {
            return refused(detail, officer, answer, refused, model, locale);
        }
        return onward(detail, officer, place(model), next);
    }

    private ModelAndView onward(TaskDetail done, Officer officer, ListPlace place, RedirectAttributes next) {
        processes.awaitQuiet(done.task().caseId(), AUTOMATIC_STEPS);
        Optional<TaskId> following = worklist.next(officer, done.task().caseId());
        next.addFlashAttribute(
                Flash.ATTRIBUTE,
                Flash.done(
                        following.isPresent() ? "worklist.done.next" : "worklist.done",
                        done.task().name()));
        return new ModelAndView(
                "redirect:/tasks" + following.map(task -> "/" + task.value()).orElse("") + place.query());
    }

    private static ListPlace place(Model model) {
        return (ListPlace) model.getAttribute(ListPlace.ATTRIBUTE);
    }

    private ModelAndView again(
            TaskDetail detail, Officer officer, FormAnswer answer, List<Problem> problems, Model model, Locale locale) {
        page.fill(model, detail, officer);
        model.addAttribute("form", forms.view(detail.task(), officer, answer, problems, locale));
        return new ModelAndView("worklist/task", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private ModelAndView refused(
            TaskDetail detail,
            Officer officer,
            FormAnswer answer,
            TaskRefusedException refusal,
            Model model,
            Locale locale) {
        model.addAttribute("refusal", refusal);
        return kept(worklist.read(detail.task().id(), officer), officer, answer, model, locale);
    }

    /** The task can no longer be written in: the officer's text stays on the page to be copied. */
    private ModelAndView kept(TaskDetail detail, Officer officer, FormAnswer answer, Model model, Locale locale) {
        page.fill(model, detail, officer);
        model.addAttribute("kept", forms.view(detail.task(), officer, answer, List.of(), locale));
        return new ModelAndView("worklist/task", model.asMap(), HttpStatus.CONFLICT);
    }

    private ModelAndView conflict(
            TaskDetail detail, Officer officer, DraftSaving.Conflict conflict, Model model, Locale locale) {
        page.fill(model, detail, officer);
        model.addAttribute("form", forms.view(detail.task(), officer, conflict.mine(), List.of(), locale));
        model.addAttribute("storedBy", words.nameOf(conflict.stored().savedBy()));
        model.addAttribute("storedAt", words.moment(conflict.stored().savedAt()));
        model.addAttribute("differences", forms.differences(detail.task(), officer, conflict, locale));
        return new ModelAndView("worklist/task", model.asMap(), HttpStatus.CONFLICT);
    }

    private ModelAndView saved(
            TaskDetail detail,
            Officer officer,
            FormAnswer answer,
            HttpServletRequest request,
            Model model,
            Locale locale) {
        if (request.getHeader("HX-Request") == null && !answer.problems().isEmpty()) {
            return again(detail, officer, answer, answer.problems(), model, locale);
        }
        if (request.getHeader("HX-Request") == null) {
            String anchor = answer.edited() ? "#" + answer.focus() : "";
            return new ModelAndView("redirect:/tasks/" + detail.task().id().value()
                    + place(model).query() + anchor);
        }
        model.addAttribute("form", forms.view(detail.task(), officer, answer, answer.problems(), locale));
        boolean whole = answer.edited() || request.getParameter("_refresh") != null;
        return new ModelAndView(whole ? "worklist/part :: fields" : "worklist/part :: saved", model.asMap());
    }

    private FormAnswer read(TaskDetail detail, Officer officer, HttpServletRequest request) {
        MultiValueMap<String, MultipartFile> files = request instanceof MultipartHttpServletRequest multipart
                ? multipart.getMultiFileMap()
                : new LinkedMultiValueMap<>();
        return forms.read(detail.task(), officer, request.getParameterMap(), files);
    }
}
