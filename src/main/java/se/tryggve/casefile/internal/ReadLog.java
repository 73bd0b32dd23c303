package se.tryggve.casefile.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.UnknownCaseException;
import se.tryggve.casefile.internal.Readings.Read;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.UserId;

/**
 * The read log of a case, for the registrar and the managers of the case's own authority. Each
 * authority answers for its own staff (domain brief, 4.8): of other authorities the log tells which and when, not who.
 * That somebody read it is logged.
 */
@Service
public class ReadLog {

    private static final int PAGE = 100;
    private static final Set<Role> READERS =
            Set.of(Role.MUNICIPALITY_REGISTRAR, Role.MUNICIPALITY_MANAGER, Role.MUNICIPALITY_UNIT_MANAGER);

    private final Readings readings;
    private final CaseFiles files;
    private final Refusals refusals;
    private final Directory directory;
    private final AuditLog audit;

    ReadLog(Readings readings, CaseFiles files, Refusals refusals, Directory directory, AuditLog audit) {
        this.readings = readings;
        this.files = files;
        this.refusals = refusals;
        this.directory = directory;
        this.audit = audit;
    }

    /** Whether the officer answers for who opens the case. */
    public boolean mayBeReadBy(Officer officer, CaseOverview overview) {
        return overview.owner().equals(officer.authority().id())
                && officer.roles().stream().anyMatch(READERS::contains);
    }

    /**
     * One page of the log, the latest hour first.
     *
     * @param before only earlier hours
     * @throws UnknownCaseException if there is no such case or the officer may not read its log; a refusal is logged
     */
    @Transactional(noRollbackFor = UnknownCaseException.class)
    public Page read(Officer officer, CaseId id, Instant before) {
        CaseOverview overview = files.overviews(Set.of(id)).get(id);
        if (overview == null || !mayBeReadBy(officer, overview)) {
            refusals.write(officer, id, overview != null);
            throw new UnknownCaseException(id);
        }
        audit.record(AuditEvent.onCase(id.value(), "case.readLogRead"));
        List<Read> rows = readings.of(id, before, PAGE + 1);
        boolean more = rows.size() > PAGE;
        List<Read> shown = more ? rows.subList(0, PAGE) : rows;
        Instant next = more ? shown.get(PAGE - 1).hour() : null;
        return new Page(overview.number(), lines(shown, officer.authority().id()), next);
    }

    /** After how many days a row is forgotten. */
    public long keptDays() {
        return readings.kept().toDays();
    }

    private List<Line> lines(List<Read> rows, AuthorityId reader) {
        List<Line> lines = new ArrayList<>();
        for (Read row : rows) {
            AuthorityId authority = new AuthorityId(row.authority());
            String who = authority.equals(reader)
                    ? directory
                            .officer(new UserId(row.officer()))
                            .map(Officer::name)
                            .orElse(row.officer())
                    : null;
            Line line = new Line(row.hour(), who, directory.authority(authority).name());
            if (!lines.contains(line)) {
                lines.add(line);
            }
        }
        return lines;
    }

    /**
     * Part of the log.
     *
     * @param number the owner's register number
     * @param next what the next page lies before; null if there is no more
     */
    public record Page(String number, List<Line> lines, Instant next) {}

    /**
     * Somebody had the case open within an hour.
     *
     * @param hour its beginning
     * @param who null if it is another authority's officer
     */
    public record Line(Instant hour, String who, String authority) {}
}
