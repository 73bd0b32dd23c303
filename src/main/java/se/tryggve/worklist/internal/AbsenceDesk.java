package se.tryggve.worklist.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.worklist.Absence;
import se.tryggve.worklist.AbsencePlan;
import se.tryggve.worklist.AbsencePreview;
import se.tryggve.worklist.Absences;
import se.tryggve.worklist.ManyLine;
import se.tryggve.worklist.TaskRefusedException;

@Service
@Transactional
class AbsenceDesk implements Absences {

    private final AbsenceRows absences;
    private final AbsenceRules rules;
    private final AbsenceMoves moves;
    private final AbsenceForecast forecast;
    private final StandIns standIns;
    private final Directory directory;
    private final JdbcClient database;
    private final AuditLog audit;
    private final Clock clock;

    AbsenceDesk(
            AbsenceRows absences,
            AbsenceRules rules,
            AbsenceMoves moves,
            AbsenceForecast forecast,
            StandIns standIns,
            Directory directory,
            JdbcClient database,
            AuditLog audit,
            Clock clock) {
        this.absences = absences;
        this.rules = rules;
        this.moves = moves;
        this.forecast = forecast;
        this.standIns = standIns;
        this.directory = directory;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Absence> seenBy(Officer reader) {
        String name = reader.id().value();
        Stream<AbsenceRow> unit =
                reader.distributes() ? absences.ofUnit(reader.unit().id().value()).stream() : Stream.empty();
        return Stream.of(unit, absences.ofOfficer(name).stream(), absences.ofDeputy(name).stream())
                .flatMap(rows -> rows)
                .distinct()
                .sorted(Comparator.comparing(AbsenceRow::first).thenComparing(AbsenceRow::id))
                .map(row -> absence(row, reader))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Officer> people(Officer reader) {
        return rules.people(reader);
    }

    @Override
    @Transactional(readOnly = true)
    public AbsencePreview preview(Officer reader, AbsencePlan plan, UUID changed) {
        return preview(reader, plan, changed == null ? null : open(absences.findById(changed)));
    }

    private AbsencePreview preview(Officer reader, AbsencePlan plan, AbsenceRow changed) {
        rules.demand(reader, plan, changed);
        Officer deputy = directory.officer(plan.deputy()).orElseThrow();
        List<ManyLine> lines = forecast.lines(reader, plan, deputy, changed);
        boolean atOnce = changed != null && changed.begun() || !plan.first().isAfter(standIns.today());
        return new AbsencePreview(
                plan,
                directory.officer(plan.officer()).orElseThrow(),
                deputy,
                atOnce,
                lines.stream().filter(line -> line.hindrance() == null).toList(),
                lines.stream().filter(line -> line.hindrance() != null).toList(),
                rules.standingIn(plan).map(row -> absence(row, reader)).toList(),
                atOnce ? fingerprint(lines) : "");
    }

    @Override
    public AbsencePreview write(Officer reader, AbsencePlan plan, UUID changed, String seen) {
        database.sql("select pg_advisory_xact_lock(hashtext('absence'))")
                .query()
                .listOfRows();
        AbsenceRow before = changed == null ? null : open(absences.lock(changed));
        AbsencePreview now = preview(reader, plan, before);
        if (!now.fingerprint().equals(seen)) {
            throw new TaskRefusedException("absence.refused.changed");
        }
        AuditEvent event = AuditEvent.onIdentity(before == null ? "absence.written" : "absence.changed");
        AuditEvent logged = before == null ? event : event.from(before.values());
        boolean deputised = before != null && !before.deputy().equals(plan.deputy());
        if (before != null) {
            before.change(plan, reader);
        }
        AbsenceRow row =
                absences.saveAndFlush(before == null ? AbsenceRow.written(plan, reader, clock.instant()) : before);
        if (row.begun() && deputised) {
            moves.deputise(row);
        } else if (!row.begun() && now.atOnce()) {
            moves.begin(row);
        }
        audit.record(logged.to(row.values()));
        return now;
    }

    @Override
    public int end(Officer reader, UUID id) {
        AbsenceRow row = open(absences.lock(id));
        if (!rules.mayWrite(reader, row.officer())) {
            throw new TaskRefusedException("absence.refused.others");
        }
        int returned = moves.end(row);
        audit.record(AuditEvent.onIdentity(row.begun() ? "absence.ended" : "absence.calledOff")
                .from(row.values()));
        return returned;
    }

    private static AbsenceRow open(Optional<AbsenceRow> found) {
        return found.filter(row -> !row.over()).orElseThrow(() -> new TaskRefusedException("absence.refused.over"));
    }

    private Absence absence(AbsenceRow row, Officer reader) {
        return new Absence(
                row.id(),
                directory.officer(row.officer()).orElseThrow(),
                directory.officer(row.deputy()).orElseThrow(),
                row.first(),
                row.last(),
                row.begun(),
                rules.mayWrite(reader, row.officer()));
    }

    private static String fingerprint(List<ManyLine> lines) {
        String words = lines.stream()
                .map(line -> line.id() + "." + line.version() + "." + (line.hindrance() == null))
                .sorted()
                .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
