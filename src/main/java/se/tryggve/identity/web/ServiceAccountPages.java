package se.tryggve.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.identity.ForAdministrators;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.UserId;
import se.tryggve.identity.internal.AccountOffice;
import se.tryggve.identity.internal.Person;
import se.tryggve.identity.internal.Person.Kind;
import se.tryggve.identity.internal.TokenOffice;

/** Where administrators let programs in and out. */
@Controller
@RequestMapping("/administration/service-accounts")
@ForAdministrators
class ServiceAccountPages {

    private static final String NEW = "identity/service-new";
    private static final String SERVICE = "identity/service";

    private final AccountOffice accounts;
    private final TokenOffice tokens;
    private final AccountPage page;
    private final SecretHandover secrets;

    ServiceAccountPages(AccountOffice accounts, TokenOffice tokens, AccountPage page, SecretHandover secrets) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.page = page;
        this.secrets = secrets;
    }

    @GetMapping
    ModelAndView list() {
        return page.list("identity/services", Kind.SERVICE);
    }

    @GetMapping("/new")
    ModelAndView form(@RequestParam @Size(max = 63) String unit) {
        return page.form(NEW, AccountForm.in(unit));
    }

    @PostMapping
    ModelAndView add(@Valid AccountForm form, RedirectAttributes next) {
        try {
            accounts.addService(form.account());
            return done(form.account().username(), "identity.service.added", next);
        } catch (RefusedAccountException refused) {
            return page.refused(NEW, form, refused);
        }
    }

    @GetMapping("/{username}")
    ModelAndView account(@PathVariable String username, HttpServletRequest request, HttpServletResponse response) {
        return secrets.take(show(username), request, response);
    }

    @PostMapping("/{username}/disable")
    ModelAndView disable(@PathVariable String username, RedirectAttributes next) {
        return setActive(username, false, next);
    }

    @PostMapping("/{username}/enable")
    ModelAndView enable(@PathVariable String username, RedirectAttributes next) {
        return setActive(username, true, next);
    }

    @PostMapping("/{username}/tokens")
    ModelAndView issue(
            @PathVariable String username,
            @RequestParam int days,
            RedirectAttributes next,
            HttpServletResponse response) {
        page.require(username, Kind.SERVICE);
        try {
            secrets.give(Secret.token(tokens.issue(new UserId(username), days)), response);
            return done(username, "identity.token.issued", next);
        } catch (RefusedAccountException refused) {
            return show(username).addObject("refusal", Refusal.of(refused));
        }
    }

    @PostMapping("/{username}/tokens/{token}/revoke")
    ModelAndView revoke(@PathVariable String username, @PathVariable UUID token, RedirectAttributes next) {
        tokens.revoke(new UserId(username), token);
        return done(username, "identity.token.revoked", next);
    }

    private ModelAndView setActive(String username, boolean active, RedirectAttributes next) {
        page.require(username, Kind.SERVICE);
        accounts.setActive(new UserId(username), active);
        return done(username, active ? "identity.user.enabled" : "identity.user.disabled", next);
    }

    private ModelAndView show(String username) {
        Person person = page.require(username, Kind.SERVICE);
        return new ModelAndView(SERVICE)
                .addObject("person", person)
                .addObject("tokens", tokens.of(person.officer().id()));
    }

    private static ModelAndView done(String username, String key, RedirectAttributes next) {
        next.addFlashAttribute(Done.ATTRIBUTE, Done.of(key, username));
        next.addAttribute("username", username);
        return new ModelAndView("redirect:/administration/service-accounts/{username}");
    }
}
