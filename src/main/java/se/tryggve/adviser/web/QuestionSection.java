package se.tryggve.adviser.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.adviser.internal.AdviserDesk;
import se.tryggve.adviser.internal.AskedQuestions;
import se.tryggve.adviser.internal.QuestionRow;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.Officer;

/** Whom outside the reader's authority has asked in the case, and the way to ask. */
@Component
class QuestionSection implements CaseSection {

    private final AdviserDesk desk;
    private final AskedQuestions questions;

    QuestionSection(AdviserDesk desk, AskedQuestions questions) {
        this.desk = desk;
        this.questions = questions;
    }

    @Override
    public String id() {
        return "advisers";
    }

    @Override
    public String titleKey() {
        return "adviser.section";
    }

    @Override
    public String fragment() {
        return "adviser/parts :: section";
    }

    @Override
    public int order() {
        return 430;
    }

    @Override
    public Object model(CaseId id, Officer viewer) {
        List<QuestionRow> asked = questions.in(id, viewer);
        boolean mayAsk = desk.hindrance(id, viewer).isEmpty();
        return asked.isEmpty() && !mayAsk ? null : new View(id.toString(), asked, mayAsk);
    }

    /** The questions of the case, and whether the reader may ask. */
    record View(String caseId, List<QuestionRow> questions, boolean mayAsk) {}
}
