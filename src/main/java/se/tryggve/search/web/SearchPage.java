package se.tryggve.search.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForOfficers;
import se.tryggve.search.SearchKind;
import se.tryggve.search.internal.Found;
import se.tryggve.search.internal.SearchRoom;

/** What the box in the head of every page finds; all of the question stands in the address. */
@Controller
@ForOfficers
class SearchPage {

    private final SearchRoom room;
    private final CurrentOfficer current;

    SearchPage(SearchRoom room, CurrentOfficer current) {
        this.room = room;
        this.current = current;
    }

    @GetMapping("/search")
    String show(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) String kind,
            @RequestParam(required = false) String page,
            Model model) {
        SearchKind only = SearchKind.ofCode(kind).orElse(null);
        Found found = room.search(current.require(), q, only, number(page));
        model.addAttribute("found", found);
        model.addAttribute("only", only);
        model.addAttribute("kinds", List.of(SearchKind.values()));
        model.addAttribute("searched", found.asked());
        return "search/search";
    }

    /** A page that means nothing is the first. */
    private static int number(String page) {
        return page != null && page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1;
    }
}
