package se.tryggve.message.web;

import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.Officer;
import se.tryggve.message.internal.CaseNotices;

/** What people of the viewer's authority have been told of the case; left out until somebody has. */
@Component
class NoticesSection implements CaseSection {

    private final CaseNotices notices;

    NoticesSection(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public String id() {
        return "notices";
    }

    @Override
    public String titleKey() {
        return "message.section";
    }

    @Override
    public String fragment() {
        return "message/section :: section";
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public Object model(CaseId id, Officer viewer) {
        List<CaseNotices.Line> lines = notices.of(id, viewer.authority().id());
        return lines.isEmpty() ? null : lines;
    }
}
