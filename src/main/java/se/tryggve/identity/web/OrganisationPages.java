package se.tryggve.identity.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.identity.AuthorityKind;
import se.tryggve.identity.ForAdministrators;
import se.tryggve.identity.RefusedAccountException;
import se.tryggve.identity.Role;
import se.tryggve.identity.internal.OrganisationOffice;
import se.tryggve.identity.web.OrganisationForms.ContactedUnit;
import se.tryggve.identity.web.OrganisationForms.NewAuthority;
import se.tryggve.identity.web.OrganisationForms.NewCompetence;
import se.tryggve.identity.web.OrganisationForms.NewUnit;
import se.tryggve.identity.web.OrganisationForms.NumberedAuthority;
import se.tryggve.identity.web.OrganisationForms.RenamedUnit;

/** Where administrators enter authorities, units and the competence table. */
@Controller
@RequestMapping("/administration/organisation")
@ForAdministrators
class OrganisationPages {

    private static final String PATH = "redirect:/administration/organisation";

    private final OrganisationOffice organisation;

    OrganisationPages(OrganisationOffice organisation) {
        this.organisation = organisation;
    }

    @GetMapping
    ModelAndView page() {
        return page(NewAuthority.EMPTY, NewUnit.EMPTY, NewCompetence.EMPTY);
    }

    @PostMapping("/authorities")
    ModelAndView addAuthority(@Valid NewAuthority form, RedirectAttributes next) {
        try {
            organisation.add(form.authority());
            return done("identity.organisation.authorityAdded", form.authorityName(), next);
        } catch (RefusedAccountException refused) {
            return refused(page(form, NewUnit.EMPTY, NewCompetence.EMPTY), refused);
        }
    }

    @PostMapping("/units")
    ModelAndView addUnit(@Valid NewUnit form, RedirectAttributes next) {
        try {
            organisation.add(form.unit(), form.work());
            return done("identity.organisation.unitAdded", form.unitName(), next);
        } catch (RefusedAccountException refused) {
            return refused(page(NewAuthority.EMPTY, form, NewCompetence.EMPTY), refused);
        }
    }

    @PostMapping("/units/name")
    ModelAndView renameUnit(@Valid RenamedUnit form, RedirectAttributes next) {
        try {
            organisation.rename(form.unit(), form.name());
            return done("identity.organisation.unitRenamed", form.name(), next);
        } catch (RefusedAccountException refused) {
            return refused(page().addObject("renamed", form), refused);
        }
    }

    @PostMapping("/units/contact")
    ModelAndView contact(@Valid ContactedUnit form, RedirectAttributes next) {
        try {
            organisation.contact(form.unit(), form.name(), form.email());
            return done(
                    form.email().isEmpty()
                            ? "identity.organisation.contactRemoved"
                            : "identity.organisation.contactSaved",
                    form.name(),
                    next);
        } catch (RefusedAccountException refused) {
            return refused(page().addObject("contacted", form), refused);
        }
    }

    @PostMapping("/authorities/number")
    ModelAndView numberAuthority(@Valid NumberedAuthority form, RedirectAttributes next) {
        try {
            organisation.number(form.authority(), form.number());
            return done("identity.organisation.numbered", form.number(), next);
        } catch (RefusedAccountException refused) {
            return refused(page().addObject("numbered", form), refused);
        }
    }

    @PostMapping("/competences")
    ModelAndView addCompetence(@Valid NewCompetence form, RedirectAttributes next) {
        try {
            organisation.add(form.role(), form.municipalityId(), form.day(), form.unit());
            return done("identity.organisation.competenceAdded", form.validFrom(), next);
        } catch (RefusedAccountException refused) {
            return refused(page(NewAuthority.EMPTY, NewUnit.EMPTY, form), refused);
        }
    }

    private ModelAndView page(NewAuthority authority, NewUnit unit, NewCompetence competence) {
        return new ModelAndView("identity/organisation")
                .addAllObjects(Map.of(
                        "authorities", organisation.authorities(),
                        "workplaces", organisation.workplaces(),
                        "competences", organisation.competences(),
                        "kinds", List.of(AuthorityKind.values()),
                        "roles", List.of(Role.values())))
                .addObject("newAuthority", authority)
                .addObject("newUnit", unit)
                .addObject("renamed", RenamedUnit.EMPTY)
                .addObject("contacted", ContactedUnit.EMPTY)
                .addObject("numbered", NumberedAuthority.EMPTY)
                .addObject("newCompetence", competence);
    }

    private static ModelAndView refused(ModelAndView page, RefusedAccountException reason) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("refusal", Refusal.of(reason));
    }

    private static ModelAndView done(String key, String what, RedirectAttributes next) {
        next.addFlashAttribute(Done.ATTRIBUTE, Done.of(key, what));
        return new ModelAndView(PATH);
    }
}
