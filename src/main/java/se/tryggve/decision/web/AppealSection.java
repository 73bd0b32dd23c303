package se.tryggve.decision.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.decision.internal.AppealReading;
import se.tryggve.decision.internal.AppealView;
import se.tryggve.identity.Officer;

/** The appeals of the case's decisions and how far each has come: shown once there is one. */
@Component
class AppealSection implements CaseSection {

    private final AppealReading appeals;

    AppealSection(AppealReading appeals) {
        this.appeals = appeals;
    }

    @Override
    public String id() {
        return "appeals";
    }

    @Override
    public String titleKey() {
        return "decision.appeals";
    }

    @Override
    public String fragment() {
        return "decision/appeals :: section";
    }

    @Override
    public int order() {
        return 260;
    }

    @Override
    public List<AppealView> model(CaseId id, Officer viewer) {
        List<AppealView> told = appeals.ofCase(id, viewer.authority().id());
        return told.isEmpty() ? null : told;
    }
}
