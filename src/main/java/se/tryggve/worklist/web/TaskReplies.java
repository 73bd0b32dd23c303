package se.tryggve.worklist.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.form.DraftSaving;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormDesk;
import se.tryggve.form.Problem;
import se.tryggve.identity.Officer;
import se.tryggve.web.Flash;
import se.tryggve.workflow.HumanTask;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.Worklist;

/** What the pages of a task's form answer with; whatever is refused, what was typed stays on the page. */
@Component
class TaskReplies {

    private final Worklist worklist;
    private final FormDesk forms;
    private final Onward onward;
    private final TaskPageModel page;
    private final TaskWords words;

    TaskReplies(Worklist worklist, FormDesk forms, Onward onward, TaskPageModel page, TaskWords words) {
        this.worklist = worklist;
        this.forms = forms;
        this.onward = onward;
        this.page = page;
        this.words = words;
    }

    /** On to the next task, with a word on what is done. */
    ModelAndView onward(TaskDetail done, Officer officer, ListPlace place, RedirectAttributes next) {
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

    /** The form again, with what must be put right. */
    ModelAndView again(
            TaskDetail detail, Officer officer, FormAnswer answer, List<Problem> problems, Model model, Locale locale) {
        FormAnswer saved = onFile(detail, officer, answer);
        page.fill(model, detail, officer);
        model.addAttribute("form", forms.view(detail.task(), officer, saved, problems, locale));
        return new ModelAndView("worklist/task", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** The task as it is now, why nothing was done, and the text. */
    ModelAndView refused(
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
    ModelAndView kept(TaskDetail detail, Officer officer, FormAnswer answer, Model model, Locale locale) {
        page.fill(model, detail, officer);
        model.addAttribute("kept", forms.view(detail.task(), officer, answer, List.of(), locale));
        return new ModelAndView("worklist/task", model.asMap(), HttpStatus.CONFLICT);
    }

    /** Both texts, where two have been saved. */
    ModelAndView conflict(
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
}
