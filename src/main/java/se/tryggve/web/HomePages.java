package se.tryggve.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.tryggve.identity.ForEveryone;

/** The pages that belong to no module: the way in and the accessibility statement. */
@Controller
@ForEveryone
class HomePages {

    private final AccessibilityContact contact;

    HomePages(AccessibilityContact contact) {
        this.contact = contact;
    }

    /** Everybody starts with the task list; who is not signed in is asked to sign in there. */
    @GetMapping("/")
    String home() {
        return "redirect:/tasks";
    }

    /** The accessibility statement (lagen om tillgänglighet till digital offentlig service 13 §). */
    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("contact", contact);
        return "web/accessibility";
    }
}
