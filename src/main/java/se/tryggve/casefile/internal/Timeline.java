package se.tryggve.casefile.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
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
    public static final Instant NEWEST = Instant.parse("9999-12-31T00:00:00Z");

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

    /** What a reader's authority may see, newest first; of a filter only the kind counts here. */
    @Transactional(readOnly = true)
    public List<TimelineEntry> read(CaseId id, AuthorityId reader, HistoryFilter filter, Instant before, int limit) {
        return rows.newestFirst(id.value(), reader.value(), filter.kind(), before, Limit.of(limit)).stream()
                .map(TimelineRow::entry)
                .toList();
    }

    /** The authorities, then the people, who did something that the reader's authority may see. */
    @Transactional(readOnly = true)
    public List<String> actors(CaseId id, AuthorityId reader) {
        List<Object[]> found = rows.actors(id.value(), reader.value());
        return Stream.concat(names(found, 0), names(found, 1)).distinct().toList();
    }

    private static Stream<String> names(List<Object[]> rows, int column) {
        return rows.stream().map(row -> (String) row[column]).distinct().sorted();
    }
}
