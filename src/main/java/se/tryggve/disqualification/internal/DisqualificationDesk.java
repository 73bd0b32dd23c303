package se.tryggve.disqualification.internal;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.disqualification.DisqualificationListener;
import se.tryggve.disqualification.Disqualifications;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;

/** Where officers report that somebody may be disqualified, take it back, and somebody else rules (FL 18 §, KL 6 kap. 30 §). */
@Service
@Transactional
public class DisqualificationDesk {

    private final DisqualificationRows rows;
    private final DisqualificationRules rules;
    private final DisqualificationRights rights;
    private final Disqualifications bars;
    private final List<DisqualificationListener> listeners;
    private final Directory directory;
    private final CaseFiles cases;
    private final AuditLog audit;
    private final Clock clock;

    DisqualificationDesk(
            DisqualificationRows rows,
            DisqualificationRules rules,
            DisqualificationRights rights,
            Disqualifications bars,
            List<DisqualificationListener> listeners,
            Directory directory,
            CaseFiles cases,
            AuditLog audit,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.rights = rights;
        this.bars = bars;
        this.listeners = listeners;
        this.directory = directory;
        this.cases = cases;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps somebody out of the case from now on, until somebody else rules otherwise.
     *
     * @param about oneself or a colleague
     * @param words what the circumstance is
     * @throws RefusedDisqualificationException if it is nobody at the authority, or the person is reported already
     */
    public void report(CaseId id, Officer by, UserId about, String ground, String words) {
        Officer person = rights.colleagues(by).stream()
                .filter(colleague -> colleague.id().equals(about))
                .findFirst()
                .orElseThrow(() -> new RefusedDisqualificationException("about", "disqualification.error.about", ""));
        Ground chosen = rules.grounds(by.authority().kind()).stream()
                .filter(known -> known.code().equals(ground))
                .findFirst()
                .orElseThrow(() -> new RefusedDisqualificationException("ground", "disqualification.error.ground", ""));
        if (bars.bar(id, about).isPresent()) {
            throw new RefusedDisqualificationException("about", "disqualification.error.already", person.name());
        }
        DisqualificationRow row =
                rows.save(DisqualificationRow.reported(id, person, chosen, words, by, clock.instant()));
        log(row, "disqualification.reported", Map.of(), words);
        note(row, person.id().equals(by.id()) ? "declared" : "reported", person.name(), chosen.law());
        listeners.forEach(listener -> listener.barred(id, about));
    }

    /**
     * Takes a report back, which only whoever made it can, before the ruling.
     *
     * @return the person who may take part again; empty if it has been ruled or taken back meanwhile
     */
    public Optional<String> withdraw(CaseId id, Officer by, UUID report) {
        return find(id, by, report)
                .filter(row -> row.state() == State.REPORTED && row.reportedBy().equals(by.id()))
                .map(row -> {
                    Map<String, Object> before = facts(row);
                    row.withdraw();
                    log(row, "disqualification.withdrawn", before, null);
                    note(row, "withdrawn", nameOf(row.officer()));
                    return nameOf(row.officer());
                });
    }

    /**
     * Rules, or rules anew when the circumstances have changed.
     *
     * @param version the version that the page was rendered from
     * @param reasons why
     * @throws RefusedDisqualificationException if the officer may not rule, or somebody has ruled or taken it back meanwhile
     */
    public void rule(CaseId id, Officer by, UUID report, String version, boolean disqualified, String reasons) {
        DisqualificationRow row = find(id, by, report)
                .filter(found -> found.state().bars()
                        && Integer.toString(found.version()).equals(version))
                .orElseThrow(() -> new RefusedDisqualificationException("ruling", "disqualification.error.gone", ""));
        if (!rights.mayRule(by, row)) {
            throw new RefusedDisqualificationException("ruling", "disqualification.error.ruler", by.name());
        }
        Map<String, Object> before = facts(row);
        row.rule(disqualified, reasons, by, clock.instant());
        log(row, "disqualification.ruled", before, reasons);
        note(
                row,
                disqualified ? "disqualified" : "cleared",
                nameOf(row.officer()),
                row.ground().law(),
                reasons);
    }

    private Optional<DisqualificationRow> find(CaseId id, Officer officer, UUID report) {
        return rows.lock(report, id.value(), officer.authority().id().value());
    }

    private void log(DisqualificationRow row, String action, Map<String, Object> before, String reason) {
        audit.record(AuditEvent.onCase(row.caseId().value(), action)
                .from(before)
                .to(facts(row))
                .because(reason));
    }

    private static Map<String, Object> facts(DisqualificationRow row) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("disqualification", row.id().toString());
        facts.put("officer", row.officer().value());
        facts.put("ground", row.ground().code());
        facts.put("law", row.ground().law());
        facts.put("state", row.state().name());
        return facts;
    }

    private void note(DisqualificationRow row, String what, String... arguments) {
        cases.note(row.caseId(), TimelineNote.within(row.authority(), "disqualification.note." + what, arguments));
    }

    private String nameOf(UserId user) {
        return directory.officer(user).map(Officer::name).orElse(user.value());
    }
}
