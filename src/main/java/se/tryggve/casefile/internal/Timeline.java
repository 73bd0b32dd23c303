package se.tryggve.casefile.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.Officer;
import se.tryggve.workflow.ProcessSteps;

/** What happened in a case, told to those whom it concerns. */
@Component
public class Timeline {

    /** Asks for the newest entries. */
    public static final long NEWEST = Long.MAX_VALUE;

    private final TimelineRows rows;
    private final CurrentOfficer current;
    private final ProcessSteps steps;
    private final Clock clock;

    Timeline(TimelineRows rows, CurrentOfficer current, ProcessSteps steps, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.steps = steps;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void write(CaseId id, TimelineNote note) {
        Officer actor = steps.underway() ? null : current.find().orElse(null);
        rows.save(TimelineRow.write(id, note, actor, clock.instant()));
    }

    /**
     * What a reader's authority may see, newest first.
     *
     * @param before only entries with smaller ids; {@link #NEWEST} for the first page
     */
    @Transactional(readOnly = true)
    public List<TimelineEntry> read(CaseId id, AuthorityId reader, long before, int limit) {
        return rows.newestFirst(id.value(), reader.value(), before, Limit.of(limit)).stream()
                .map(TimelineRow::entry)
                .toList();
    }
}
