package se.tryggve.casefile.web;

import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.CaseSection;
import se.tryggve.casefile.internal.HistoryFilter;
import se.tryggve.casefile.internal.Timeline;
import se.tryggve.identity.Officer;

/** What has happened, newest first. */
@Component
class TimelineSection implements CaseSection {

    private final CaseFiles files;
    private final TimelineDays days;

    TimelineSection(CaseFiles files, TimelineDays days) {
        this.files = files;
        this.days = days;
    }

    @Override
    public String id() {
        return "timeline";
    }

    @Override
    public String titleKey() {
        return "casefile.section.timeline";
    }

    @Override
    public String fragment() {
        return "casefile/timeline-days :: section";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Object model(CaseId id, Officer viewer) {
        CaseOverview overview = files.overview(id, viewer.authority().id());
        return days.read(overview, viewer, HistoryFilter.NONE, Timeline.NEWEST, TimelineDays.PAGE);
    }
}
