package se.tryggve.adviser.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.tryggve.adviser.internal.AdviserDesk;
import se.tryggve.adviser.internal.AskedQuestions;
import se.tryggve.adviser.internal.QuestionRow;
import se.tryggve.adviser.internal.RefusedAnswerException;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.ForCaseReaders;
import se.tryggve.web.Faults;
import se.tryggve.web.Flash;

/** A question that was asked: how it stands, a new link and code, and taking it back. */
@Controller
@ForCaseReaders
class QuestionPages {

    private static final String ADDRESS = AskPages.ADDRESS + "/{id}";
    private static final int LONGEST_REASON = 500;

    private final AdviserDesk desk;
    private final AskedQuestions questions;
    private final CaseFiles files;
    private final Faults faults;
    private final CurrentOfficer current;

    QuestionPages(AdviserDesk desk, AskedQuestions questions, CaseFiles files, Faults faults, CurrentOfficer current) {
        this.desk = desk;
        this.questions = questions;
        this.files = files;
        this.faults = faults;
        this.current = current;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(@PathVariable UUID caseId, @PathVariable UUID id) {
        CaseOverview overview = files.readBy(current.require(), new CaseId(caseId));
        return page(overview, find(id, overview), Map.of(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS + "/renew")
    ModelAndView renew(
            @PathVariable UUID caseId, @PathVariable UUID id, @RequestParam(defaultValue = "") String answerBy) {
        CaseOverview overview = files.readBy(current.require(), new CaseId(caseId));
        QuestionRow question = find(id, overview);
        LocalDate day = AskForm.day(answerBy);
        if (!AskPages.isLastDay(day, desk.today())) {
            Map<String, String> wrong = Map.of("answerBy", faults.text("adviser.error.answerBy"));
            return page(overview, question, wrong, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("typedDay", answerBy);
        }
        return orRefused(
                overview,
                question,
                () -> new ModelAndView("adviser/code")
                        .addObject("overview", overview)
                        .addObject("name", question.name())
                        .addObject("code", questions.renew(question, current.require(), day))
                        .addObject("page", "/cases/" + caseId + "/advisers/" + id));
    }

    @PostMapping(ADDRESS + "/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID caseId,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        CaseOverview overview = files.readBy(current.require(), new CaseId(caseId));
        QuestionRow question = find(id, overview);
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON || !why.matches(AskForm.TEXT)) {
            Map<String, String> wrong = Map.of("reason", faults.text("adviser.error.reason"));
            return page(overview, question, wrong, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("typedReason", reason);
        }
        return orRefused(overview, question, () -> {
            questions.withdraw(question, current.require(), why);
            next.addFlashAttribute(Flash.ATTRIBUTE, Flash.done("adviser.withdrawn", question.name()));
            return new ModelAndView("redirect:/cases/" + caseId + "#advisers");
        });
    }

    private ModelAndView orRefused(CaseOverview overview, QuestionRow question, Supplier<ModelAndView> act) {
        try {
            return act.get();
        } catch (RefusedAnswerException refused) {
            QuestionRow now = find(question.id(), overview);
            return page(overview, now, Map.of("state", faults.text(refused.messageKey())), HttpStatus.CONFLICT);
        }
    }

    private ModelAndView page(
            CaseOverview overview, QuestionRow question, Map<String, String> wrong, HttpStatus status) {
        ModelAndView page = new ModelAndView("adviser/question")
                .addObject("overview", overview)
                .addObject("question", question)
                .addObject("papers", questions.sent(question))
                .addObject(
                        "mayAct",
                        desk.hindrance(overview.id(), current.require()).isEmpty())
                .addObject(Faults.ATTRIBUTE, wrong);
        page.setStatus(status);
        return page;
    }

    private QuestionRow find(UUID id, CaseOverview overview) {
        return questions
                .find(id, overview.id(), current.require())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
