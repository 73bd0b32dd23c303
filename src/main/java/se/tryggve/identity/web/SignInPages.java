package se.tryggve.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForEveryone;
import se.tryggve.identity.NotAdmittedException;
import se.tryggve.identity.SignInHints;
import se.tryggve.identity.signin.OutsideSignIn;
import se.tryggve.identity.signin.SignInClosedException;

/** The page where people sign in. */
@Controller
@ForEveryone
class SignInPages {

    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH.mm");
    private static final DateTimeFormatter LATER = DateTimeFormatter.ofPattern("HH.mm (yyyy-MM-dd)");
    private static final List<String> NOTICES = List.of("ended", "stale", "signedOut", "passwordChanged");

    private final CurrentOfficer officer;
    private final ObjectProvider<SignInHints> hints;
    private final OutsideSignIn outside;
    private final Clock clock;
    private final ZoneId zone;

    SignInPages(
            CurrentOfficer officer,
            ObjectProvider<SignInHints> hints,
            OutsideSignIn outside,
            Clock clock,
            ZoneId zone) {
        this.officer = officer;
        this.hints = hints;
        this.outside = outside;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        if (officer.find().isPresent()) {
            return "redirect:/";
        }
        notice(request).ifPresent(notice -> model.addAttribute("noticeKey", "identity.login." + notice));
        return page(model, "");
    }

    /** Shows the form again after a refused attempt, with the name as it was typed. */
    @PostMapping("/login/refused")
    String refused(
            @RequestParam(defaultValue = "") String username,
            @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) Exception reason,
            HttpServletResponse response,
            Model model) {
        if (reason instanceof SignInClosedException closed) {
            showClosed(closed, response, model);
        } else if (reason instanceof NotAdmittedException stranger) {
            response.setStatus(HttpStatus.FORBIDDEN.value());
            model.addAttribute("outside", stranger);
        } else if (reason instanceof OAuth2AuthenticationException) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("outside", new NotAdmittedException("identity.outside.failed"));
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            model.addAttribute("errorKey", "identity.login.wrong");
        }
        return page(model, username);
    }

    private void showClosed(SignInClosedException closed, HttpServletResponse response, Model model) {
        Instant now = Instant.now(clock);
        Duration wait = Duration.between(now, closed.until());
        ZonedDateTime opens = closed.until().plusSeconds(59).atZone(zone);
        boolean today = opens.toLocalDate().equals(now.atZone(zone).toLocalDate());
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds() + 1)));
        model.addAttribute("errorKey", closed.messageKey());
        model.addAttribute("opens", (today ? TODAY : LATER).format(opens));
    }

    private String page(Model model, String username) {
        model.addAttribute("username", username);
        model.addAttribute("ways", outside.ways());
        model.addAttribute(
                "hints",
                hints.orderedStream().flatMap(hint -> hint.usernames().stream()).toList());
        return "identity/login";
    }

    private static Optional<String> notice(HttpServletRequest request) {
        Stream<String> asked = NOTICES.stream().filter(name -> request.getParameter(name) != null);
        return asked.findFirst();
    }
}
