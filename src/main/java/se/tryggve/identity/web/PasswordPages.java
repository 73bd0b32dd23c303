package se.tryggve.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForSignedIn;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.UserId;
import se.tryggve.identity.internal.OwnPassword;
import se.tryggve.identity.signin.SignInGate;

/** The page where people change their own password. */
@Controller
@RequestMapping("/account/password")
@ForSignedIn
class PasswordPages {

    /** Far above the rule for passwords, which says what is too long. */
    private static final int LONGEST = 1000;

    private static final String VIEW = "identity/password";

    private final CurrentOfficer officer;
    private final OwnPassword passwords;
    private final SignInGate gate;

    PasswordPages(CurrentOfficer officer, OwnPassword passwords, SignInGate gate) {
        this.officer = officer;
        this.passwords = passwords;
        this.gate = gate;
    }

    /** What the form sends; passwords are never shown again. */
    record Change(
            @Size(max = LONGEST) String present,
            @Size(max = LONGEST) String wished,
            @Size(max = LONGEST) String repeated) {

        Change {
            present = present == null ? "" : present;
            wished = wished == null ? "" : wished;
            repeated = repeated == null ? "" : repeated;
        }

        @Override
        public String toString() {
            return "Change";
        }
    }

    @GetMapping
    String form() {
        return VIEW;
    }

    @PostMapping
    ModelAndView change(@Valid Change change, HttpServletRequest request, HttpSession session) {
        try {
            if (!change.wished().equals(change.repeated())) {
                throw new RefusedAccountException("repeated", "identity.password.different");
            }
            change(officer.require().id(), change, request.getRemoteAddr());
        } catch (RefusedAccountException refused) {
            return new ModelAndView(VIEW, Map.of("refusal", Refusal.of(refused)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        session.invalidate();
        SecurityContextHolder.clearContext();
        return new ModelAndView("redirect:/login?passwordChanged");
    }

    /** Whoever sits at an open session may guess no more often than at the sign-in page. */
    private void change(UserId user, Change change, String address) {
        if (gate.closedUntil(user.value(), address).isPresent()) {
            throw new RefusedAccountException("present", "identity.password.closed");
        }
        try {
            passwords.change(user, change.present(), change.wished());
        } catch (RefusedAccountException refused) {
            if (refused.field().equals("present") && !change.present().isEmpty()) {
                gate.failed(user.value(), address, true);
            }
            throw refused;
        }
    }
}
