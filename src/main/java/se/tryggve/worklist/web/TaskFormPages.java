package se.tryggve.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
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
import se.tryggve.intake.ContentUnreachableException;
import se.tryggve.web.Flash;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.PublicActs;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.Worklist;

/** The form of a task: saved as typed, sent when ready. Whatever is refused, what was typed stays on the page. */
@Controller
@ForOfficers
class TaskFormPages {

    private final Worklist worklist;
    private final FormDesk forms;
    private final PublicActs acts;
    private final TaskReplies replies;
    private final CurrentOfficer currentOfficer;

    TaskFormPages(
            Worklist worklist, FormDesk forms, PublicActs acts, TaskReplies replies, CurrentOfficer currentOfficer) {
        this.worklist = worklist;
        this.forms = forms;
        this.acts = acts;
        this.replies = replies;
        this.currentOfficer = currentOfficer;
    }

    @PostMapping("/tasks/{id}/draft")
    ModelAndView draft(
            @PathVariable String id, HttpServletRequest request, Model model, Locale locale, RedirectAttributes next) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        FormAnswer answer = read(detail, officer, request);
        if (!detail.writable()) {
            return replies.kept(detail, officer, answer, model, locale);
        }
        DraftSaving saving;
        try {
            saving = worklist.saveDraft(detail.task().id(), officer, answer);
        } catch (TaskRefusedException refused) {
            return replies.refused(detail, officer, answer, refused, model, locale);
        }
        if (saving instanceof DraftSaving.Conflict conflict) {
            return replies.conflict(detail, officer, conflict, model, locale);
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
            if (mayNeedToBeSeen(detail.task()) && mustBeSeen(detail, officer, answer)) {
                return new ModelAndView(
                        "redirect:/tasks/" + id + "/preview" + place(model).query());
            }
            worklist.complete(detail.task().id(), officer, answer);
        } catch (FormRefusedException refused) {
            return replies.again(detail, officer, answer, refused.problems(), model, locale);
        } catch (StaleAnswerException stale) {
            return replies.conflict(detail, officer, stale.conflict(), model, locale);
        } catch (TaskRefusedException refused) {
            return replies.refused(detail, officer, answer, refused, model, locale);
        } catch (ContentUnreachableException silent) {
            TaskRefusedException unsent = new TaskRefusedException("worklist.refused.storage");
            return replies.refused(detail, officer, answer, unsent, model, locale);
        }
        return replies.onward(detail, officer, place(model), next);
    }

    private boolean mayNeedToBeSeen(HumanTask task) {
        return acts.mayBe(task) || acts.mayEndCase(task);
    }

    /** Saves the answer as the draft that the next page shows, unless sending it binds nobody. */
    private boolean mustBeSeen(TaskDetail detail, Officer officer, FormAnswer answer) {
        TaskId id = detail.task().id();
        worklist.demand(id, officer);
        List<Problem> problems = forms.check(detail.task(), officer, answer);
        if (!problems.isEmpty()) {
            throw new FormRefusedException(problems);
        }
        if (worklist.saveDraft(id, officer, answer) instanceof DraftSaving.Conflict conflict) {
            throw new StaleAnswerException(conflict);
        }
        return acts.rehearse(id, officer).map(PublicActs.Rehearsal::mustBeSeen).orElse(false);
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
                    : replies.again(detail, officer, answer, answer.problems(), model, locale);
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

    private static ListPlace place(Model model) {
        return (ListPlace) model.getAttribute(ListPlace.ATTRIBUTE);
    }

    private FormAnswer read(TaskDetail detail, Officer officer, HttpServletRequest request) {
        boolean taken = detail.writable() && request instanceof MultipartHttpServletRequest;
        MultiValueMap<String, MultipartFile> files =
                taken ? ((MultipartHttpServletRequest) request).getMultiFileMap() : new LinkedMultiValueMap<>();
        return forms.read(detail.task(), officer, request.getParameterMap(), files);
    }
}
