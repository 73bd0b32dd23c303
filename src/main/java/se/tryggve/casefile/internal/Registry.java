package se.tryggve.casefile.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.NewCase;
import se.tryggve.casefile.RefusedCaseException;
import se.tryggve.casefile.RegistryDesk;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.CurrentOfficer;
import se.tryggve.identity.NoCompetentUnitException;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.workflow.Processes;

@Service
@Transactional
class Registry implements RegistryDesk, RegistrarRights {

    private static final Set<Role> REGISTRARS = Set.of(
            Role.MUNICIPALITY_CASE_OFFICER,
            Role.MUNICIPALITY_SAFETY_COORDINATOR,
            Role.MUNICIPALITY_UNIT_MANAGER,
            Role.MUNICIPALITY_REGISTRAR);

    private final Cases cases;
    private final CaseRequests requests;
    private final Admission admission;
    private final Timeline timeline;
    private final Processes processes;
    private final CurrentOfficer current;
    private final AuditLog audit;
    private final Clock clock;
    private final ZoneId legalZone;

    Registry(
            Cases cases,
            CaseRequests requests,
            Admission admission,
            Timeline timeline,
            Processes processes,
            CurrentOfficer current,
            AuditLog audit,
            Clock clock,
            ZoneId legalZone) {
        this.cases = cases;
        this.requests = requests;
        this.admission = admission;
        this.timeline = timeline;
        this.processes = processes;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    @Override
    public boolean mayRegister(Officer officer) {
        return officer.roles().stream().anyMatch(REGISTRARS::contains);
    }

    @Override
    public CaseId openOnce(UUID request, NewCase wish) {
        String officer = current.require().id().value();
        if (requests.claim(officer, request) == 0) {
            return new CaseId(requests.caseOf(officer, request));
        }
        CaseId id = open(wish);
        requests.answer(officer, request, id.value());
        return id;
    }

    @Override
    public CaseId open(NewCase wish) {
        Officer officer = current.require();
        if (!mayRegister(officer)) {
            throw new AccessDeniedException("Only a municipality's case officers and registrars open cases");
        }
        LocalDate today = LocalDate.now(clock.withZone(legalZone));
        if (wish.received().isAfter(today)) {
            throw new RefusedCaseException("received", "casefile.error.received.future");
        }
        CaseRow row = cases.saveAndFlush(CaseRow.open(wish, officer.authority().id(), today));
        String number = admission.found(row.caseId(), officer.unit(), wish.series());
        timeline.write(row.caseId(), TimelineNote.shared("casefile.timeline.registered", number));
        audit.record(AuditEvent.onCase(row.caseId().value(), "case.registered").to(written(row, number)));
        start(row.caseId(), wish);
        return row.caseId();
    }

    private void start(CaseId id, NewCase wish) {
        try {
            processes.start(wish.kind().processKey(), id.value(), startFacts(wish));
        } catch (NoCompetentUnitException nobody) {
            throw new RefusedCaseException(
                    "kind", nobody.messageKey(), nobody.arguments().toArray());
        }
    }

    private static Map<String, Object> startFacts(NewCase wish) {
        return Map.of(
                "kind", wish.kind().code(),
                "receivedDate", wish.received().toString(),
                "measure", wish.kind().measure());
    }

    private static Map<String, Object> written(CaseRow row, String number) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("number", number);
        values.put("kind", row.kind().code());
        values.put("owner", row.owner().value());
        values.put("received", row.received().toString());
        values.putAll(CaseFacts.of(row));
        return values;
    }
}
