package se.tryggve.casefile.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.casefile.EventCondition;
import se.tryggve.casefile.EventCondition.Answer;
import se.tryggve.casefile.EventCondition.State;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.Officer;
import se.tryggve.identity.Role;
import se.tryggve.workflow.OutsideEvent;
import se.tryggve.workflow.OutsideEvents;

/** Where officers register what has reached a case from outside: what that can be, the models say. */
@Service
public class CaseEvents {

    private final OutsideEvents events;
    private final List<EventCondition> conditions;
    private final CaseFiles files;
    private final CaseRequests requests;
    private final AuditLog audit;

    CaseEvents(
            OutsideEvents events,
            List<EventCondition> conditions,
            CaseFiles files,
            CaseRequests requests,
            AuditLog audit) {
        this.events = events;
        this.conditions = conditions;
        this.files = files;
        this.requests = requests;
        this.audit = audit;
    }

    /** What the officer can register in the case now or later. */
    @Transactional(readOnly = true)
    public List<Choice> of(CaseId caseId, Officer officer) {
        return events.of(caseId.value()).stream()
                .filter(event -> group(event, officer).isPresent())
                .map(event -> choice(event, caseId, officer))
                .filter(choice -> choice.answer().state() != State.NEVER)
                .toList();
    }

    /**
     * One of them, as the address of its page names it; empty if the officer cannot register it.
     *
     * @param process the process instance that takes it; null or blank for one that begins a process
     */
    @Transactional(readOnly = true)
    public Optional<Choice> find(CaseId caseId, Officer officer, String message, String process) {
        String taker = process == null || process.isBlank() ? null : process;
        return of(caseId, officer).stream()
                .filter(choice -> choice.message().equals(message) && Objects.equals(choice.process(), taker))
                .findFirst();
    }

    /**
     * Registers that it has happened; the model's next step then waits for whoever has its role.
     *
     * @param request what was sent: the same again changes nothing
     * @return whether it could happen now
     */
    @Transactional
    public boolean register(CaseId caseId, Officer officer, Choice choice, UUID request) {
        if (requests.claim(officer.id().value(), request) == 0) {
            return true;
        }
        requests.answer(officer.id().value(), request, caseId.value());
        Optional<OutsideEvent> event = events.of(caseId.value()).stream()
                .filter(open -> open.message().equals(choice.message()))
                .filter(open -> Objects.equals(process(open), choice.process()))
                .filter(open -> choice(open, caseId, officer).answer().state() == State.NOW)
                .findFirst();
        if (event.isEmpty()) {
            return false;
        }
        String group = group(event.get(), officer).orElseThrow();
        audit.record(AuditEvent.onCase(caseId.value(), "case.eventRegistered")
                .to(Map.of("event", choice.message(), "name", choice.name(), "as", group)));
        files.note(caseId, TimelineNote.within(officer.authority().id(), "casefile.timeline.event", choice.name()));
        events.happened(caseId.value(), event.get(), facts(files.overview(caseId), group));
        return true;
    }

    private static Map<String, Object> facts(CaseOverview overview, String group) {
        Map<String, Object> facts = new HashMap<>(facts(overview));
        facts.put("registeringGroup", group);
        return facts;
    }

    /** What every process beside the case's own reads of the case. */
    static Map<String, Object> facts(CaseOverview overview) {
        return Map.of(
                "kind", overview.kind().code(),
                "measure", overview.kind().measure(),
                "receivedDate", overview.received().toString());
    }

    private Choice choice(OutsideEvent event, CaseId caseId, Officer officer) {
        Answer answer = event.underway()
                ? Answer.later("casefile.event.underway")
                : conditions.stream()
                        .filter(condition -> condition.name().equals(event.possible()))
                        .findFirst()
                        .map(condition -> condition.in(caseId, officer, process(event)))
                        .orElseGet(Answer::now);
        return new Choice(
                event.message(), process(event), event.since(), event.name(), event.help(), event.law(), answer);
    }

    private static String process(OutsideEvent event) {
        return event.process() == null ? null : event.process().value();
    }

    private static Optional<String> group(OutsideEvent event, Officer officer) {
        return event.groups().stream()
                .filter(group -> officer.has(Role.ofGroup(group)))
                .findFirst();
    }

    /**
     * Something to register.
     *
     * @param process the process instance that takes it; null if it begins one
     * @param since when that process began; null if there is none
     * @param answer whether it can happen now
     */
    public record Choice(
            String message, String process, Instant since, String name, String help, List<String> law, Answer answer) {

        /** Whether it can happen now. */
        public boolean now() {
            return answer.state() == State.NOW;
        }
    }
}
