package se.tryggve.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
import se.tryggve.identity.internal.Person.Kind;
import se.tryggve.identity.signin.SignInGate;

/** Where administrators look after people. */
@Controller
@RequestMapping("/administration/users")
@ForAdministrators
class UserPages {

    private static final String NEW = "identity/user-new";
    private static final String USER = "identity/user";

    private final AccountOffice accounts;
    private final AccountPage page;
    private final SignInGate gate;
    private final SecretHandover secrets;

    UserPages(AccountOffice accounts, AccountPage page, SignInGate gate, SecretHandover secrets) {
        this.accounts = accounts;
        this.page = page;
        this.gate = gate;
        this.secrets = secrets;
    }

    @GetMapping
    ModelAndView list() {
        return page.list("identity/users", Kind.PERSON);
    }

    @GetMapping("/new")
    ModelAndView form(@RequestParam @Size(max = 63) String unit) {
        return page.form(NEW, AccountForm.in(unit));
    }

    @PostMapping
    ModelAndView add(@Valid AccountForm form, RedirectAttributes next, HttpServletResponse response) {
        try {
            secrets.give(Secret.password(accounts.addPerson(form.account())), response);
            return done(form.account().username(), "identity.user.added", next);
        } catch (RefusedAccountException refused) {
            return page.refused(NEW, form, refused);
        }
    }

    @GetMapping("/{username}")
    ModelAndView user(
            @PathVariable String username,
            @RequestParam(required = false) @Size(max = 63) String unit,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountForm form = AccountForm.of(page.require(username, Kind.PERSON));
        ModelAndView shown = show(username, page.form(USER, unit == null ? form : form.movedTo(unit)));
        return secrets.take(shown, request, response);
    }

    @PostMapping("/{username}")
    ModelAndView change(@PathVariable String username, @Valid AccountForm form, RedirectAttributes next) {
        page.require(username, Kind.PERSON);
        AccountForm wished = form.named(username);
        try {
            accounts.change(wished.account(), wished.version());
            return done(username, "identity.user.changed", next);
        } catch (RefusedAccountException refused) {
            return show(username, page.refused(USER, wished, refused));
        }
    }

    @PostMapping("/{username}/disable")
    ModelAndView disable(
            @PathVariable String username, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        AccountForm form = AccountForm.of(page.require(username, Kind.PERSON));
        try {
            accounts.end(new UserId(username), reason);
            return done(username, "identity.user.disabled", next);
        } catch (RefusedAccountException refused) {
            return show(username, page.refused(USER, form, refused)).addObject("reason", reason);
        }
    }

    @PostMapping("/{username}/enable")
    ModelAndView enable(@PathVariable String username, RedirectAttributes next) {
        page.require(username, Kind.PERSON);
        accounts.setActive(new UserId(username), true);
        return done(username, "identity.user.enabled", next);
    }

    @PostMapping("/{username}/unlock")
    ModelAndView unlock(@PathVariable String username, RedirectAttributes next) {
        page.require(username, Kind.PERSON);
        gate.unlock(username);
        return done(username, "identity.user.unlocked", next);
    }

    @PostMapping("/{username}/password")
    ModelAndView newPassword(@PathVariable String username, RedirectAttributes next, HttpServletResponse response) {
        page.require(username, Kind.PERSON);
        secrets.give(Secret.password(accounts.newInitialPassword(new UserId(username))), response);
        return done(username, "identity.user.passwordReset", next);
    }

    private ModelAndView show(String username, ModelAndView view) {
        return view.addObject("person", page.require(username, Kind.PERSON));
    }

    private static ModelAndView done(String username, String key, RedirectAttributes next) {
        next.addFlashAttribute(Done.ATTRIBUTE, Done.of(key, username));
        next.addAttribute("username", username);
        return new ModelAndView("redirect:/administration/users/{username}");
    }
}
