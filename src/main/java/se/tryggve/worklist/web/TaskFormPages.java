package se.tryggve.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
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
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.Worklist;

/** The form of a task: saved as typed, sent when ready. Whatever is refused, what was typed stays on the page. */
@Controller
@ForOfficers
class TaskFormPages {

    private final Worklist worklist;
    private final FormDesk forms;
    private final Onward onward;
    private final TaskPageModel page;
    private final TaskWords words;
    private final CurrentOfficer currentOfficer;

    TaskFormPages(
            Worklist worklist,
            FormDesk forms,
            Onward onward,
            TaskPageModel page,
            TaskWords words,
            CurrentOfficer currentOfficer) {
        this.worklist = worklist;
        this.forms = forms;
        this.onward = onward;
        this.page = page;
        this.words = words;
        this.currentOfficer = currentOfficer;
    }

    @PostMapping("/tasks/{id}/draft")
    ModelAndView draft(
            @PathVariable String id, HttpServletRequest request, Model model, Locale locale, RedirectAttributes next) {
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
        return saved(detail, officer, answer.onVersion(version), request, model, locale, next);
    }

    @PostMapping("/tasks/{id}/complete")
    ModelAndView complete(
            @PathVariable String id, HttpServletRequest request, Model model, Locale locale, RedirectAttributes next) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        FormAnswer answer = read(detail, officer, request);
        if (answer.edited()) {
            return draft(id, request, model, locale, next);
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
        Optional<HumanTask> following = onward.after(done.task(), officer);
        next.addFlashAttribute(Flash.ATTRIBUTE, onward.told(done.task(), following, officer));
        String task =
                following.map(HumanTask::id).map(TaskId::value).map("/"::concat).orElse("");
        return new ModelAndView("redirect:/tasks" + task + place.query());
    }

    /** What was typed is on file even though it was refused, so that nothing is lost on the way to the remedy. */
    private FormAnswer onFile(TaskDetail detail, Officer officer, FormAnswer answer) {
        try {
            return worklist.saveDraft(detail.task().id(), officer, answer) instanceof DraftSaving.Saved saved
                    ? answer.onVersion(saved.draft().version())
                    : answer;
        } catch (TaskRefusedException takenMeanwhile) {
            return answer;
        }
    }

    private static ListPlace place(Model model) {
        return (ListPlace) model.getAttribute(ListPlace.ATTRIBUTE);
    }

    private ModelAndView again(
            TaskDetail detail, Officer officer, FormAnswer answer, List<Problem> problems, Model model, Locale locale) {
        FormAnswer saved = onFile(detail, officer, answer);
        page.fill(model, detail, officer);
        model.addAttribute("form", forms.view(detail.task(), officer, saved, problems, locale));
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
        TaskDetail now = worklist.read(detail.task().id(), officer);
        return now.writable()
                ? again(now, officer, answer, List.of(), model, locale)
                : kept(now, officer, answer, model, locale);
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
        boolean own = conflict.stored().savedBy().equals(officer.id());
        model.addAttribute(
                "storedBy", own ? null : words.nameOf(conflict.stored().savedBy()));
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
            Locale locale,
            RedirectAttributes next) {
        if (request.getHeader("HX-Request") == null) {
            return answer.problems().isEmpty()
                    ? elsewhere(detail, answer, request, model, next)
                    : again(detail, officer, answer, answer.problems(), model, locale);
        }
        model.addAttribute("form", forms.view(detail.task(), officer, answer, answer.problems(), locale));
        boolean whole = answer.edited() || request.getParameter("_refresh") != null;
        return new ModelAndView(whole ? "worklist/part :: fields" : "worklist/part :: saved", model.asMap());
    }

    /** Back to the row or field that a button changed, else to the list: the officer goes on later. */
    private static ModelAndView elsewhere(
            TaskDetail detail, FormAnswer answer, HttpServletRequest request, Model model, RedirectAttributes next) {
        String id = detail.task().id().value();
        if (answer.edited()) {
            return new ModelAndView("redirect:/tasks/" + id + place(model).query() + "#" + answer.focus());
        }
        if (request.getParameter("_refresh") != null) {
            return new ModelAndView("redirect:/tasks/" + id + place(model).query());
        }
        next.addFlashAttribute(
                Flash.ATTRIBUTE, Flash.done("worklist.saved", detail.task().name()));
        return new ModelAndView("redirect:/tasks" + place(model).query() + "#task-" + id);
    }

    private FormAnswer read(TaskDetail detail, Officer officer, HttpServletRequest request) {
        boolean taken = detail.writable() && request instanceof MultipartHttpServletRequest;
        MultiValueMap<String, MultipartFile> files =
                taken ? ((MultipartHttpServletRequest) request).getMultiFileMap() : new LinkedMultiValueMap<>();
        return forms.read(detail.task(), officer, request.getParameterMap(), files);
    }
}
