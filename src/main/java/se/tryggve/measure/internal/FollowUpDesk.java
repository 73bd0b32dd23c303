package se.tryggve.measure.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
import se.tryggve.casefile.TimelineNote;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.measure.MeasureLine;

/** Where measures in force are watched until they end: how long they hold, which are let go, which have ended. */
@Service
public class FollowUpDesk {

    /** How long before its end a limit is asked about, days; the model's timer says the same. */
    public static final int NOTICE = 90;

    private static final String LAPSED = "@measure.ended.lapsed";

    private final MeasureRows rows;
    private final GuardContracts contracts;
    private final StatutoryRegister register;
    private final CaseFiles cases;
    private final AuditLog log;
    private final Clock clock;
    private final ZoneId legalZone;

    FollowUpDesk(
            MeasureRows rows,
            GuardContracts contracts,
            StatutoryRegister register,
            CaseFiles cases,
            AuditLog log,
            Clock clock,
            ZoneId legalZone) {
        this.rows = rows;
        this.contracts = contracts;
        this.register = register;
        this.cases = cases;
        this.log = log;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /**
     * Something that ends by itself: a decision about an object, or a contract.
     *
     * @param what the object's name; null for the contract
     * @param company the company of the contract; null for an object
     * @param until the last day
     * @param letLapse whether somebody has decided to let it run out
     */
    public record Limit(String what, String company, LocalDate until, boolean letLapse) {}

    /** What limits the case's running measures, the first to end first. */
    @Transactional(readOnly = true)
    public List<Limit> limits(UUID caseId) {
        List<MeasureRow> running = running(caseId);
        List<Limit> limits = new ArrayList<>();
        running.stream()
                .filter(row -> row.validUntil() != null)
                .map(row -> new Limit(
                        row.asked().label(),
                        null,
                        row.validUntil(),
                        row.operation().isLeftToLapse()))
                .forEach(limits::add);
        if (!running.isEmpty()) {
            contract(caseId)
                    .filter(contract -> contract.validUntil() != null)
                    .map(contract ->
                            new Limit(null, contract.company(), contract.validUntil(), contract.isLeftToLapse()))
                    .ifPresent(limits::add);
        }
        limits.sort(Comparator.comparing(Limit::until));
        return limits;
    }

    /** What somebody should decide about now: what ends within the notice, or else what ends first. */
    @Transactional(readOnly = true)
    public List<Limit> ending(UUID caseId) {
        List<Limit> open =
                limits(caseId).stream().filter(limit -> !limit.letLapse()).toList();
        return open.stream()
                .filter(limit -> !limit.until().isAfter(horizon(open)))
                .toList();
    }

    private LocalDate horizon(List<Limit> open) {
        LocalDate notice = today().plusDays(NOTICE);
        LocalDate first = open.get(0).until();
        return first.isAfter(notice) ? first : notice;
    }

    /** Lets what somebody should decide about now run out; it ends on its last day. */
    @Transactional
    public void letLapse(UUID caseId) {
        ending(caseId).stream().map(Limit::until).max(Comparator.naturalOrder()).ifPresent(last -> {
            running(caseId).stream()
                    .filter(row -> row.validUntil() != null && !row.validUntil().isAfter(last))
                    .forEach(row -> change(row, "measure.leftToLapse", row.operation()::letLapse));
            contract(caseId)
                    .filter(contract -> contract.validUntil() != null
                            && !contract.validUntil().isAfter(last))
                    .ifPresent(contract -> {
                        Map<String, Object> before = contract.facts();
                        contract.letLapse();
                        log.record(AuditEvent.onCase(caseId, "measure.companyChanged")
                                .from(before)
                                .to(contract.facts()));
                    });
        });
    }

    /**
     * Ends running measures on a day that has come; nothing where all of them were stopped meanwhile.
     *
     * @throws RefusedAnswerException at the field {@code endDate} or {@code ended}
     */
    @Transactional
    public void end(UUID caseId, Collection<UUID> which, LocalDate on, String reason) {
        if (!anythingRuns(caseId) && which.isEmpty()) {
            return;
        }
        if (on == null || on.isAfter(today())) {
            throw RefusedAnswerException.at("endDate", "measure.refused.endAhead");
        }
        List<MeasureRow> ending =
                running(caseId).stream().filter(row -> which.contains(row.id())).toList();
        if (ending.isEmpty() || ending.size() < which.size()) {
            throw RefusedAnswerException.at("ended", "measure.refused.notRunning");
        }
        for (MeasureRow row : ending) {
            if (on.isBefore(row.operation().since())) {
                throw RefusedAnswerException.at(
                        "endDate",
                        "measure.refused.endBeforeStart",
                        row.asked().label(),
                        row.operation().since());
            }
            end(row, on, reason);
        }
    }

    /** Ends what has run past its last day; without a contract there are no guards, whatever the permit says. */
    @Transactional
    public void endLapsed(UUID caseId) {
        LocalDate contractEnds = contract(caseId).map(GuardContract::validUntil).orElse(null);
        for (MeasureRow row : running(caseId)) {
            LocalDate last = earlier(row.validUntil(), contractEnds);
            if (last != null && last.isBefore(today())) {
                end(row, last, LAPSED);
            }
        }
    }

    /** The case's measures that have started and not ended. */
    @Transactional(readOnly = true)
    public List<MeasureLine> inForce(UUID caseId) {
        return running(caseId).stream().map(MeasureRow::line).toList();
    }

    private List<MeasureRow> running(UUID caseId) {
        return rows.findByCaseIdOrderByKindAscPositionAsc(caseId).stream()
                .filter(MeasureRow::runs)
                .toList();
    }

    /** Whether the case has something in force, or something that the law has kept after its end. */
    @Transactional(readOnly = true)
    public boolean isFollowedUp(UUID caseId) {
        return anythingRuns(caseId) || register.holds(caseId);
    }

    /** Whether anything in the case has started and not ended. */
    @Transactional(readOnly = true)
    public boolean anythingRuns(UUID caseId) {
        return !running(caseId).isEmpty();
    }

    /** The latest day on which one of the case's measures ended. */
    @Transactional(readOnly = true)
    public LocalDate lastDay(UUID caseId) {
        return rows.findByCaseIdOrderByKindAscPositionAsc(caseId).stream()
                .map(row -> row.operation().ended())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(this::today);
    }

    /** Ends one of them, also in the register that the law has kept. */
    void end(MeasureRow row, LocalDate on, String reason) {
        change(row, "measure.ended", () -> row.operation().end(on, reason));
        register.ended(row);
        CaseId caseId = new CaseId(row.caseId());
        cases.note(
                caseId,
                TimelineNote.within(
                        cases.overview(caseId).owner(),
                        "measure.timeline.ended",
                        row.asked().label(),
                        row.operation().ended().toString(),
                        reason));
    }

    private void change(MeasureRow row, String action, Runnable change) {
        Map<String, Object> before = row.operationFacts();
        change.run();
        log.record(AuditEvent.onCase(row.caseId(), action).from(before).to(row.operationFacts()));
    }

    private Optional<GuardContract> contract(UUID caseId) {
        return contracts.findFirstByCaseIdAndSignedOnIsNotNullOrderByPositionDesc(caseId);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(legalZone));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
