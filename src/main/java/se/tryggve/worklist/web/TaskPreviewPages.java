package se.tryggve.worklist.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.document.Departure;
import se.tryggve.form.Drafts;
import se.tryggve.form.FormAnswer;
import se.tryggve.form.FormRefusedException;
import se.tryggve.form.StaleAnswerException;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;
import se.tryggve.letter.LetterPress;
import se.tryggve.web.Flash;
import se.tryggve.workflow.TaskId;
import se.tryggve.worklist.PublicActs;
import se.tryggve.worklist.PublicActs.Rehearsal;
import se.tryggve.worklist.TaskDetail;
import se.tryggve.worklist.TaskRefusedException;
import se.tryggve.worklist.Worklist;

/** What will leave, before it leaves: read, confirmed or gone back from, with everything typed kept. */
@Controller
@ForOfficers
class TaskPreviewPages {

    private final Worklist worklist;
    private final PublicActs acts;
    private final Drafts drafts;
    private final LetterPress press;
    private final PreviewModel page;
    private final TaskReplies replies;
    private final CurrentOfficer currentOfficer;

    TaskPreviewPages(
            Worklist worklist,
            PublicActs acts,
            Drafts drafts,
            LetterPress press,
            PreviewModel page,
            TaskReplies replies,
            CurrentOfficer currentOfficer) {
        this.worklist = worklist;
        this.acts = acts;
        this.drafts = drafts;
        this.press = press;
        this.page = page;
        this.replies = replies;
        this.currentOfficer = currentOfficer;
    }

    @GetMapping("/tasks/{id}/preview")
    ModelAndView show(@PathVariable String id, Model model, Locale locale) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        ListPlace place = (ListPlace) model.getAttribute(ListPlace.ATTRIBUTE);
        if (!mayBeSeen(detail)) {
            return new ModelAndView("redirect:/tasks/" + id + place.query());
        }
        try {
            Optional<Rehearsal> rehearsal = acts.rehearse(detail.task().id(), officer);
            return rehearsal.isEmpty()
                    ? new ModelAndView("redirect:/tasks/" + id + place.query())
                    : shown(detail, officer, rehearsal.get(), model, HttpStatus.OK);
        } catch (FormRefusedException refused) {
            return replies.again(detail, officer, saved(detail), refused.problems(), model, locale);
        } catch (TaskRefusedException refused) {
            return replies.refused(detail, officer, saved(detail), refused, model, locale);
        }
    }

    /** A letter of the preview as it would be printed; {@code number} counts from 1 in the order of the page. */
    @GetMapping("/tasks/{id}/preview/letters/{number:[1-9]}")
    ResponseEntity<byte[]> letter(@PathVariable String id, @PathVariable int number) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        List<Departure.Piece> letters = mayBeSeen(detail)
                ? acts.rehearse(detail.task().id(), officer)
                        .map(rehearsal -> rehearsal.departure().letters())
                        .orElse(List.of())
                : List.of();
        if (letters.size() < number) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'self'")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(press.print(letters.get(number - 1).letter()));
    }

    @PostMapping("/tasks/{id}/confirm")
    ModelAndView confirm(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String seen,
            Model model,
            Locale locale,
            RedirectAttributes next) {
        Officer officer = currentOfficer.require();
        TaskDetail detail = worklist.read(new TaskId(id), officer);
        FormAnswer answer = saved(detail);
        ListPlace place = (ListPlace) model.getAttribute(ListPlace.ATTRIBUTE);
        try {
            Optional<Rehearsal> changed = acts.perform(detail.task().id(), officer, version, seen);
            return changed.isEmpty()
                    ? replies.onward(detail, officer, place, next)
                    : shown(detail, officer, changed.get(), model, HttpStatus.CONFLICT);
        } catch (FormRefusedException refused) {
            return replies.again(detail, officer, answer, refused.problems(), model, locale);
        } catch (StaleAnswerException saving) {
            next.addFlashAttribute(Flash.ATTRIBUTE, Flash.warning("worklist.preview.changed"));
            return new ModelAndView("redirect:/tasks/" + id + "/preview" + place.query());
        } catch (TaskRefusedException refused) {
            return replies.refused(detail, officer, answer, refused, model, locale);
        }
    }

    /** Also an answer that leaves to nobody is shown first if it may end the whole case. */
    private boolean mayBeSeen(TaskDetail detail) {
        return detail.writable() && (acts.mayBe(detail.task()) || acts.mayEndCase(detail.task()));
    }

    private FormAnswer saved(TaskDetail detail) {
        return drafts.find(detail.task().id())
                .map(draft -> FormAnswer.of(draft.values(), draft.version()))
                .orElse(FormAnswer.of(java.util.Map.of(), 0));
    }

    private ModelAndView shown(
            TaskDetail detail, Officer officer, Rehearsal rehearsal, Model model, HttpStatus status) {
        page.fill(model, detail, officer, rehearsal);
        model.addAttribute("changed", status == HttpStatus.CONFLICT);
        return new ModelAndView("worklist/preview", model.asMap(), status);
    }
}
