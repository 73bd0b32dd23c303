package se.tryggve.decision.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.decision.internal.DecisionReading;
import se.tryggve.decision.internal.DecisionView;
import se.tryggve.identity.Officer;

/** The case's decisions on the case page, as texts to read. */
@Component
class DecisionSection implements CaseSection {

    private final DecisionReading room;

    DecisionSection(DecisionReading room) {
        this.room = room;
    }

    @Override
    public String id() {
        return "decisions";
    }

    @Override
    public String titleKey() {
        return "decision.section";
    }

    @Override
    public String fragment() {
        return "decision/section :: section";
    }

    @Override
    public int order() {
        return 250;
    }

    /** Whoever decides reads the draft first. */
    @Override
    public boolean isSubjectOf(String recorder) {
        return "decision".equals(recorder);
    }

    @Override
    public List<DecisionView> model(CaseId id, Officer viewer) {
        return room.ofCase(id, viewer.authority().id(), LocaleContextHolder.getLocale());
    }
}
