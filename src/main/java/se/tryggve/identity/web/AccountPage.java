package se.tryggve.identity.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.UserId;
import se.tryggve.identity.internal.AccountOffice;
import se.tryggve.identity.internal.OrganisationOffice;
import se.tryggve.identity.internal.OrganisationOffice.Workplace;
import se.tryggve.identity.internal.Person;

/** What the pages of users and of service accounts have in common. */
@Component
class AccountPage {

    private final AccountOffice accounts;
    private final OrganisationOffice organisation;

    AccountPage(AccountOffice accounts, OrganisationOffice organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    /** The list: every unit with its accounts. */
    ModelAndView list(String view, Person.Kind kind) {
        return new ModelAndView(view, Map.of("workplaces", organisation.workplaces(), "accounts", accounts.all(kind)));
    }

    /** The form with the roles of the chosen unit. */
    ModelAndView form(String view, AccountForm form) {
        List<Workplace> workplaces = organisation.workplaces();
        Workplace chosen = workplaces.stream()
                .filter(place -> place.unit().id().value().equals(form.unit()))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView(view, Map.of("form", form, "workplaces", workplaces, "chosen", chosen));
    }

    /** The form again, with everything typed and the reason why it was not kept. */
    ModelAndView refused(String view, AccountForm form, RefusedAccountException reason) {
        ModelAndView page = form(view, form);
        page.addObject("refusal", Refusal.of(reason));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    Person require(String username, Person.Kind kind) {
        return accounts.find(new UserId(username), kind)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
