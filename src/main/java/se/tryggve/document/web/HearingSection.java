package se.tryggve.document.web;

import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.document.internal.Hearings;
import se.tryggve.identity.Officer;

/** Whether the party was heard before the decision: shown once there is something to tell. */
@Component
class HearingSection implements CaseSection {

    private final Hearings hearings;

    HearingSection(Hearings hearings) {
        this.hearings = hearings;
    }

    @Override
    public String id() {
        return "hearings";
    }

    @Override
    public String titleKey() {
        return "document.hearing.section";
    }

    @Override
    public String fragment() {
        return "document/hearing :: section";
    }

    @Override
    public int order() {
        return 240;
    }

    @Override
    public Object model(CaseId id, Officer viewer) {
        List<String> told = hearings.of(id, viewer.authority().id(), LocaleContextHolder.getLocale());
        return told.isEmpty() ? null : told;
    }
}
