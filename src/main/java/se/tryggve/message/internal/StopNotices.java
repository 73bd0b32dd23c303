package se.tryggve.message.internal;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.message.internal.Notice.About;
import se.tryggve.workflow.StoppedStepListener;

/** Tells the administrators of the municipality whose case an automatic step has stopped. */
@Component
class StopNotices implements StoppedStepListener {

    private final Notices notices;
    private final CaseFiles cases;
    private final Directory directory;

    StopNotices(Notices notices, CaseFiles cases, Directory directory) {
        this.notices = notices;
        this.cases = cases;
        this.directory = directory;
    }

    @Override
    public void stopped(UUID caseId, String incident, String step) {
        CaseOverview overview = cases.overview(new CaseId(caseId));
        Notice notice = new Notice(
                "stop:" + incident,
                NoticeKind.INCIDENT,
                caseId,
                overview.number(),
                "stopped",
                step,
                null,
                "/administration/stopped-cases",
                About.NOTHING);
        notices.tell(
                notice,
                directory.holders(overview.owner(), Role.MUNICIPALITY_ADMINISTRATOR).stream()
                        .map(Officer::id)
                        .toList());
    }
}
