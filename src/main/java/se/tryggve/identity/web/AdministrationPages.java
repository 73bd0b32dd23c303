package se.tryggve.identity.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.tryggve.identity.ForAdministrators;

/** The way in to administration. */
@Controller
@ForAdministrators
class AdministrationPages {

    @GetMapping("/administration")
    String start() {
        return "redirect:/administration/users";
    }
}
