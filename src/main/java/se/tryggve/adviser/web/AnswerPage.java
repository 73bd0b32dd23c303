package se.tryggve.adviser.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;
import se.tryggve.adviser.internal.AnswerRoom.Opened;
import se.tryggve.identity.PersonalLinks;
import se.tryggve.intake.Intake;
import se.tryggve.web.Faults;

/** The page of a question as its adviser sees it. */
@Component
class AnswerPage {

    /** How many files an answer takes. */
    static final int MOST_FILES = 10;

    private final Intake intake;

    AnswerPage(Intake intake) {
        this.intake = intake;
    }

    ModelAndView shown(Opened opened, String link, String answer, Map<String, String> wrong) {
        ModelAndView page = new ModelAndView("adviser/answer")
                .addObject("opened", opened)
                .addObject("link", link)
                .addObject("answer", answer)
                .addObject("limits", intake.limits())
                .addObject("mostFiles", MOST_FILES)
                .addObject(Faults.ATTRIBUTE, wrong);
        page.setStatus(wrong.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    /** To the page that asks for the code. */
    ModelAndView outside(String link) {
        return new ModelAndView("redirect:" + PersonalLinks.PATH + "/"
                + UriUtils.encodePathSegment(link, java.nio.charset.StandardCharsets.UTF_8));
    }
}
