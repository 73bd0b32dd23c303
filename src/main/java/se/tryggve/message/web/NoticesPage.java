package se.tryggve.message.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.message.internal.How;
import se.tryggve.message.internal.NoticeKind;
import se.tryggve.message.internal.Preferences;
import se.tryggve.web.Flash;

/** Where people choose what they are told by e-mail, and how often. */
@Controller
@RequestMapping("/account/notices")
@ForOfficers
class NoticesPage {

    private final Preferences preferences;
    private final CurrentOfficer current;

    NoticesPage(Preferences preferences, CurrentOfficer current) {
        this.preferences = preferences;
        this.current = current;
    }

    @GetMapping
    ModelAndView show() {
        Officer officer = current.require();
        return new ModelAndView("message/notices")
                .addObject("kinds", kinds(officer))
                .addObject("chosen", preferences.of(officer.id()))
                .addObject("hows", How.values())
                .addObject("digestAt", preferences.digestAt())
                .addObject("address", preferences.addressOf(officer.id()).orElse(null));
    }

    @PostMapping
    ModelAndView choose(HttpServletRequest request, RedirectAttributes next) {
        Officer officer = current.require();
        Map<NoticeKind, How> wished = new EnumMap<>(preferences.of(officer.id()));
        for (NoticeKind kind : kinds(officer)) {
            String typed = request.getParameter(kind.name());
            if (typed != null) {
                wished.put(kind, how(typed));
            }
        }
        preferences.choose(officer.id(), wished);
        next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("message.notices.saved"));
        return new ModelAndView("redirect:/account/notices");
    }

    /** What administrators or managers alone are told of is not offered to others. */
    private static List<NoticeKind> kinds(Officer officer) {
        return java.util.Arrays.stream(NoticeKind.values())
                .filter(kind -> kind != NoticeKind.INCIDENT || officer.has(Role.MUNICIPALITY_ADMINISTRATOR))
                .filter(kind -> kind != NoticeKind.ALERT || officer.manages())
                .toList();
    }

    private static How how(String typed) {
        try {
            return How.valueOf(typed);
        } catch (IllegalArgumentException unknown) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, unknown);
        }
    }
}
