package se.tryggve.measure.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseSection;
import se.tryggve.identity.Officer;
import se.tryggve.measure.FollowUpDays;
import se.tryggve.measure.internal.FollowUpDesk;

/** What is followed up: until when it holds, when it is reviewed next, and where to tell that something has happened. */
@Component
class InForceSection implements CaseSection {

    private final FollowUpDesk desk;
    private final FollowUpDays days;
    private final CaseFiles files;

    InForceSection(FollowUpDesk desk, FollowUpDays days, CaseFiles files) {
        this.desk = desk;
        this.days = days;
        this.files = files;
    }

    @Override
    public String id() {
        return "inForce";
    }

    @Override
    public String titleKey() {
        return "measure.inForce.section";
    }

    @Override
    public String fragment() {
        return "measure/in-force :: section";
    }

    @Override
    public int order() {
        return 210;
    }

    /** Nothing until something runs, and nothing to other authorities; a supervision can come while the register is kept. */
    @Override
    public View model(CaseId id, Officer viewer) {
        if (!files.overview(id).owner().equals(viewer.authority().id()) || !desk.isFollowedUp(id.value())) {
            return null;
        }
        return new View(days.nextReview(id).orElse(null), desk.limits(id.value()));
    }

    /**
     * What the section shows.
     *
     * @param nextReview null when none is planned
     */
    record View(LocalDate nextReview, List<FollowUpDesk.Limit> limits) {}
}
