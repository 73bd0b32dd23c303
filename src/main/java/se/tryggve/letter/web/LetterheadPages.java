package se.tryggve.letter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.ForAdministrators;
import se.tryggve.letter.Letterhead;
import se.tryggve.letter.internal.LetterheadOffice;
import se.tryggve.letter.internal.LetterheadOffice.Line;
import se.tryggve.web.Flash;

/** What the authorities' letters say about themselves. */
@Controller
@ForAdministrators
class LetterheadPages {

    private static final String PATH = "/administration/letterheads";

    private final LetterheadOffice office;

    LetterheadPages(LetterheadOffice office) {
        this.office = office;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return page(null, null, HttpStatus.OK);
    }

    @PostMapping(PATH + "/{authority}")
    ModelAndView enter(
            @PathVariable String authority,
            @Valid @ModelAttribute("entered") Entered entered,
            BindingResult errors,
            RedirectAttributes next) {
        Line line = office.lines().stream()
                .filter(one -> one.authority().id().value().equals(authority))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (errors.hasErrors()) {
            return page(line, entered, HttpStatus.UNPROCESSABLE_CONTENT).addObject("fault", "letter.heads.tooLong");
        }
        if (!office.enter(entered.letterhead(line.authority().id()), entered.version())) {
            return page(line, entered.onVersion(line.version()), HttpStatus.CONFLICT)
                    .addObject("fault", "letter.heads.changed");
        }
        next.addFlashAttribute(
                Flash.ATTRIBUTE,
                Flash.done("letter.heads.done", line.authority().name()));
        return new ModelAndView("redirect:" + PATH);
    }

    private ModelAndView page(Line typedFor, Entered typed, HttpStatus status) {
        ModelAndView page = new ModelAndView("letter/letterheads", status);
        List<Row> rows = office.lines().stream()
                .map(line -> new Row(line.authority(), line.equals(typedFor) ? typed : Entered.of(line)))
                .toList();
        page.addObject("rows", rows);
        page.addObject("wrong", typedFor);
        return page;
    }

    /** An authority and what stands in its boxes. */
    record Row(Authority authority, Entered entered) {}

    /** What an administrator has typed for one authority. */
    record Entered(
            @Size(max = 500) String address,
            @Size(max = 500) String contact,
            @Size(max = 200) String court,
            int version) {

        static Entered of(Line line) {
            Letterhead stored = line.letterhead();
            String address = String.join("\n", stored.address());
            return new Entered(address, String.join("\n", stored.contact()), stored.court(), line.version());
        }

        Letterhead letterhead(AuthorityId authority) {
            String named = text(court);
            return new Letterhead(authority, lines(address), lines(contact), named.isEmpty() ? null : named);
        }

        Entered onVersion(int newest) {
            return new Entered(address, contact, court, newest);
        }

        private static List<String> lines(String typed) {
            return text(typed)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        private static String text(String typed) {
            return typed == null ? "" : typed.strip();
        }
    }
}
