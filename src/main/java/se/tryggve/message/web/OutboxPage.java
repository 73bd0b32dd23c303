package se.tryggve.message.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.identity.ForAdministrators;
import se.tryggve.message.internal.OutboxRoom;
import se.tryggve.web.Flash;

/** Where administrators see which letters have not left and why, and have them sent again or dropped. */
@Controller
@RequestMapping("/administration/messages")
@ForAdministrators
class OutboxPage {

    private final OutboxRoom room;

    OutboxPage(OutboxRoom room) {
        this.room = room;
    }

    @GetMapping
    ModelAndView show() {
        return new ModelAndView("message/outbox")
                .addObject("state", room.state())
                .addObject("parked", room.parked())
                .addObject("queued", room.queued())
                .addObject("shown", OutboxRoom.SHOWN);
    }

    @PostMapping("/retry")
    ModelAndView retry(
            @RequestParam(required = false) List<UUID> letter,
            @RequestParam(defaultValue = "false") boolean all,
            RedirectAttributes next) {
        if (!all && (letter == null || letter.isEmpty())) {
            return done(Flash.warning("message.outbox.noneChosen"), next);
        }
        int again = all ? room.retryAll() : room.retry(letter);
        return done(
                again == 0 ? Flash.note("message.outbox.nothingParked") : Flash.done("message.outbox.retried", again),
                next);
    }

    @PostMapping("/{id}/drop")
    ModelAndView drop(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        try {
            return done(
                    room.drop(id, reason)
                            ? Flash.done("message.outbox.dropped")
                            : Flash.note("message.outbox.alreadyGone"),
                    next);
        } catch (IllegalArgumentException noReason) {
            ModelAndView page = show().addObject("refused", id).addObject("reason", reason);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    private static ModelAndView done(Flash said, RedirectAttributes next) {
        next.addFlashAttribute(Flash.ATTRIBUTE, said);
        return new ModelAndView("redirect:/administration/messages");
    }
}
