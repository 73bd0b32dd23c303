package se.tryggve.casefile.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.casefile.UnknownCaseException;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Unit;

@Service
@Transactional
class CaseLedger implements CaseFiles {

    private final Cases cases;
    private final Participants participants;
    private final RegisterNumbers numbers;
    private final KnownNumbers known;
    private final Admission admission;
    private final Timeline timeline;
    private final Refusals refusals;
    private final Readings readings;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;

    CaseLedger(
            Cases cases,
            Participants participants,
            RegisterNumbers numbers,
            KnownNumbers known,
            Admission admission,
            Timeline timeline,
            Refusals refusals,
            Readings readings,
            AuditLog audit,
            Clock clock,
            ZoneId legalZone) {
        this.cases = cases;
        this.participants = participants;
        this.numbers = numbers;
        this.known = known;
        this.admission = admission;
        this.timeline = timeline;
        this.refusals = refusals;
        this.readings = readings;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseOverview overview(CaseId id) {
        CaseRow row = row(id);
        Optional<String> number = numberAt(id, row.owner());
        return Overviews.of(row, number.orElse(""));
    }

    @Override
    @Transactional(readOnly = true)
    public CaseOverview overview(CaseId id, AuthorityId viewer) {
        CaseOverview whole = overview(id);
        return whole.owner().equals(viewer) ? whole : whole.toOthers(admission.day(id, viewer));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseId, CaseOverview> overviews(Set<CaseId> ids) {
        List<UUID> keys = keys(ids);
        List<RegisterNumberRow> written = numbers.findByCaseIdIn(keys);
        return cases.findAllById(keys).stream()
                .map(row -> Overviews.of(row, written))
                .collect(Collectors.toMap(CaseOverview::id, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<CaseId, String> numbersAt(Set<CaseId> ids, AuthorityId authority) {
        return numbers.findByCaseIdInAndAuthority(keys(ids), authority.value()).stream()
                .collect(Collectors.toMap(number -> new CaseId(number.caseId()), RegisterNumberRow::written));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(Officer officer, CaseId id) {
        return officer.readsCases()
                && participants.existsByCaseIdAndAuthority(
                        id.value(), officer.authority().id().value());
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true, noRollbackFor = UnknownCaseException.class)
    public CaseOverview readBy(Officer officer, CaseId id) {
        if (mayRead(officer, id)) {
            readings.note(officer, id);
            return overview(id, officer.authority().id());
        }
        refusals.write(officer, id, cases.existsById(id.value()));
        throw new UnknownCaseException(id);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> numberAt(CaseId id, AuthorityId authority) {
        return known.at(id, authority);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AuthorityId> participants(CaseId id) {
        return participants.findByCaseIdOrderBySinceAscIdAsc(id.value()).stream()
                .map(ParticipantRow::authority)
                .distinct()
                .toList();
    }

    @Override
    public void admit(CaseId id, Unit unit, String why) {
        admission.admit(id, row(id).owner(), unit, why);
    }

    @Override
    public void enterPhase(CaseId id, String phase) {
        CaseRow row = row(id);
        if (phase == null || phase.equals(row.phase())) {
            return;
        }
        changed(id, "case.phaseEntered", "phase", row.phase(), phase);
        row.enter(phase);
        timeline.write(id, TimelineNote.shared("casefile.timeline.phase", phase).quietly());
    }

    @Override
    public void status(CaseId id, String statusKey) {
        CaseRow row = row(id);
        if (!statusKey.equals(row.status())) {
            changed(id, "case.statusSet", "status", row.status(), statusKey);
            row.become(statusKey);
        }
    }

    @Override
    public void note(CaseId id, TimelineNote note) {
        row(id);
        timeline.write(id, note);
    }

    @Override
    public void conclude(CaseId id, String outcomeKey) {
        CaseRow row = row(id);
        if (Objects.equals(row.outcome(), outcomeKey)) {
            return;
        }
        changed(id, "case.concluded", "outcome", row.outcome(), outcomeKey);
        row.conclude(outcomeKey, LocalDate.now(clock.withZone(legalZone)));
        timeline.write(
                id,
                TimelineNote.shared("casefile.timeline.concluded", "@casefile.outcome." + outcomeKey)
                        .quietly());
    }

    @Override
    public void reopen(CaseId id) {
        CaseRow row = row(id);
        if (row.outcome() != null) {
            audit.record(AuditEvent.onCase(id.value(), "case.reopened").from(Map.of("outcome", row.outcome())));
            row.reopen();
            timeline.write(id, TimelineNote.shared("casefile.timeline.reopened").quietly());
        }
    }

    private void changed(CaseId id, String action, String what, String before, String after) {
        audit.record(AuditEvent.onCase(id.value(), action)
                .from(Collections.singletonMap(what, before))
                .to(Map.of(what, after)));
    }

    private static List<UUID> keys(Set<CaseId> ids) {
        return ids.stream().map(CaseId::value).toList();
    }

    private CaseRow row(CaseId id) {
        return cases.findById(id.value()).orElseThrow(() -> new UnknownCaseException(id));
    }
}
