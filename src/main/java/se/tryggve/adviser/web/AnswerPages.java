package se.tryggve.adviser.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.tryggve.adviser.internal.AnswerRoom;
import se.tryggve.document.HandedOut.Paper;
import se.tryggve.identity.ForEveryone;
import se.tryggve.identity.PersonalLinks;

/** What opens behind a personal link: first the code, then the question with its documents. */
@Controller
@ForEveryone
class AnswerPages {

    static final String LINK = PersonalLinks.PATH + "/{link}";
    static final String QUESTION = LINK + "/question";

    /** A browser shows nothing of the file as a page of ours. */
    private static final String SANDBOX = "sandbox; default-src 'none'";

    private final AnswerRoom room;
    private final LinkPasses passes;
    private final AnswerPage page;

    AnswerPages(AnswerRoom room, LinkPasses passes, AnswerPage page) {
        this.room = room;
        this.passes = passes;
        this.page = page;
    }

    /** The same page for every link, also for one that never was. */
    @GetMapping(LINK)
    ModelAndView ask(@PathVariable String link, HttpServletRequest request) {
        return room.admits(link, passes.of(request))
                ? new ModelAndView("redirect:" + PersonalLinks.PATH + "/" + link + "/question")
                : new ModelAndView("adviser/enter").addObject("refused", false);
    }

    @PostMapping(LINK)
    ModelAndView enter(
            @PathVariable String link,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<String> pass =
                request.getAttribute(PersonalLinks.CLOSED) == null ? room.enter(link, code) : Optional.empty();
        if (pass.isEmpty()) {
            ModelAndView again = new ModelAndView("adviser/enter").addObject("refused", true);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, passes.cookie(link, pass.get(), request.getContextPath()));
        return new ModelAndView("redirect:" + PersonalLinks.PATH + "/" + link + "/question");
    }

    @GetMapping(QUESTION)
    ModelAndView question(@PathVariable String link, HttpServletRequest request) {
        return room.open(link, passes.of(request))
                .map(opened -> page.shown(opened, link, "", Map.of()))
                .orElseGet(() -> page.outside(link));
    }

    @GetMapping(LINK + "/papers/{place}")
    ResponseEntity<byte[]> paper(@PathVariable String link, @PathVariable int place, HttpServletRequest request) {
        Optional<Paper> paper = room.paper(link, passes.of(request), place).filter(found -> found.file() != null);
        if (paper.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        room.read(link, paper.get());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        attachment(paper.get().file().name()))
                .header("Content-Security-Policy", SANDBOX)
                .body(paper.get().file().bytes());
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
