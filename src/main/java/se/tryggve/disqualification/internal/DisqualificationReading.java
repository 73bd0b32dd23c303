package se.tryggve.disqualification.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.identity.UserId;

/** Where officers read who is reported or ruled disqualified at their own authority. */
@Service
@Transactional(readOnly = true)
public class DisqualificationReading {

    private final DisqualificationRows rows;
    private final DisqualificationRules rules;
    private final DisqualificationRights rights;
    private final Directory directory;
    private final CaseFiles cases;

    DisqualificationReading(
            DisqualificationRows rows,
            DisqualificationRules rules,
            DisqualificationRights rights,
            Directory directory,
            CaseFiles cases) {
        this.rows = rows;
        this.rules = rules;
        this.rights = rights;
        this.directory = directory;
        this.cases = cases;
    }

    /** What has been reported in a case at the reader's authority, the newest first. */
    public List<Line> in(CaseId id, Officer reader) {
        return rows
                .findByCaseIdAndAuthorityIdOrderByReportedAtDesc(
                        id.value(), reader.authority().id().value())
                .stream()
                .map(row -> line(row, reader))
                .toList();
    }

    /** One of them, while it bars and the reader may rule about it. */
    public Optional<Line> toRule(CaseId id, UUID report, Officer reader) {
        return in(id, reader).stream()
                .filter(line -> line.id().equals(report) && line.mayRule())
                .findFirst();
    }

    /** The reports that wait for the reader's ruling, the oldest first. */
    public List<Waiting> waitingFor(Officer reader) {
        if (rules.rights(reader.authority().kind()).stream().noneMatch(right -> reader.has(right.role()))) {
            return List.of();
        }
        return rows
                .findByAuthorityIdAndStateOrderByReportedAt(
                        reader.authority().id().value(), State.REPORTED)
                .stream()
                .filter(row -> rights.mayRule(reader, row) && cases.mayRead(reader, row.caseId()))
                .map(row -> new Waiting(
                        row.caseId().toString(),
                        cases.numberAt(row.caseId(), row.authority()).orElse(""),
                        cases.overview(row.caseId(), row.authority()).title(),
                        line(row, reader)))
                .toList();
    }

    /** The circumstances to choose from. */
    public List<Ground> grounds(Officer officer) {
        return rules.grounds(officer.authority().kind());
    }

    /** The people to choose from, the officer first. */
    public List<Officer> people(Officer officer) {
        List<Officer> others = rights.colleagues(officer).stream()
                .filter(colleague -> !colleague.id().equals(officer.id()))
                .toList();
        return Stream.concat(Stream.of(officer), others.stream()).toList();
    }

    /** The roles that rule, as models name them. */
    public List<String> rulers(Officer officer) {
        return rights.rulers(officer).stream().map(Role::group).toList();
    }

    private Line line(DisqualificationRow row, Officer reader) {
        boolean reported = row.state() == State.REPORTED;
        return new Line(
                row.id(),
                row.version(),
                nameOf(row.officer()),
                row.ground(),
                row.words(),
                row.reportedBy().equals(row.officer()) ? null : nameOf(row.reportedBy()),
                row.reportedAt(),
                row.state(),
                row.ruledBy() == null ? null : nameOf(row.ruledBy()),
                row.ruledAt(),
                row.reasons(),
                reported && row.reportedBy().equals(reader.id()),
                row.state().bars() && rights.mayRule(reader, row));
    }

    private String nameOf(UserId user) {
        return directory.officer(user).map(Officer::name).orElse(user.value());
    }

    /**
     * A report and what was ruled.
     *
     * @param words what the circumstance is, as reported
     * @param reporter null if the person reported it
     * @param ruler null before the ruling
     * @param mayWithdraw whether the reader can take it back
     * @param mayRule whether the reader can rule about it
     */
    public record Line(
            UUID id,
            int version,
            String person,
            Ground ground,
            String words,
            String reporter,
            Instant reportedAt,
            State state,
            String ruler,
            Instant ruledAt,
            String reasons,
            boolean mayWithdraw,
            boolean mayRule) {

        /** Whether it waits for a ruling. */
        public boolean waits() {
            return state == State.REPORTED;
        }
    }

    /** A report that waits for a ruling, in its case. */
    public record Waiting(String caseId, String number, String title, Line line) {}
}
