package se.tryggve.practice.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.identity.ForOfficers;
import se.tryggve.message.WrittenMail;
import se.tryggve.practice.internal.PracticeSpace;
import se.tryggve.practice.internal.PracticeTime;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;

/** The practice space itself, for everybody in it: its clock, its mail, its fresh start. */
@Controller
@ForOfficers
@ConditionalOnBooleanProperty("tryggve.practice")
class PracticePages {

    private static final int MAILS_SHOWN = 100;

    private final PracticeSpace space;
    private final PracticeTime time;
    private final WrittenMail mail;
    private final Faults faults;

    PracticePages(PracticeSpace space, PracticeTime time, WrittenMail mail, Faults faults) {
        this.space = space;
        this.time = time;
        this.mail = mail;
        this.faults = faults;
    }

    @GetMapping("/practice")
    ModelAndView show() {
        return page(Map.of(), "");
    }

    @PostMapping("/practice/forward")
    ModelAndView forward(@Valid @ModelAttribute ForwardForm form, BindingResult errors, RedirectAttributes next) {
        if (errors.hasErrors()) {
            return page(faults.of(errors, List.of("days")), form.days());
        }
        try {
            int ahead = time.forward(form.number());
            next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("practice.done.forward", form.number(), ahead));
            return new ModelAndView("redirect:/practice");
        } catch (IllegalArgumentException tooFar) {
            return page(Map.of("days", faults.text("practice.error.furthest")), form.days());
        }
    }

    @GetMapping("/practice/mail")
    ModelAndView mail() {
        return new ModelAndView("practice/mail")
                .addObject("mails", mail.latest(MAILS_SHOWN))
                .addObject("shown", MAILS_SHOWN);
    }

    /** What a fresh start would throw away, and the question. */
    @GetMapping("/practice/anew")
    ModelAndView preview() {
        return new ModelAndView("practice/anew")
                .addObject("content", space.content())
                .addObject("ahead", time.ahead());
    }

    /** Throws everything away once the answer has left. */
    @PostMapping("/practice/anew")
    ModelAndView anew() {
        space.beginAnew();
        return new ModelAndView("practice/beginning");
    }

    private ModelAndView page(Map<String, String> wrong, String days) {
        ModelAndView page = new ModelAndView("practice/space")
                .addObject("now", time.now())
                .addObject("ahead", time.ahead())
                .addObject("coming", time.coming())
                .addObject("days", days)
                .addObject(Faults.ATTRIBUTE, wrong);
        page.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
