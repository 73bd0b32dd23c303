package se.tryggve.monitor.internal.alert;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.message.Announcements;

/** Alerts that managers set: each is told once when it is raised, and again only after it has been quiet. */
@Service
@Transactional
public class Alerts {

    /** Where managers set them. */
    public static final String PAGE = "/monitor/alerts";

    private final AlertTable table;
    private final AlertCounts counts;
    private final Announcements announcements;
    private final Directory directory;
    private final AuditLog audit;

    Alerts(AlertTable table, AlertCounts counts, Announcements announcements, Directory directory, AuditLog audit) {
        this.table = table;
        this.counts = counts;
        this.announcements = announcements;
        this.directory = directory;
        this.audit = audit;
    }

    /** An automatic step of a case that has given up. */
    public record Stopped(CaseId id, String number, String step) {}

    /** The manager's alerts. */
    @Transactional(readOnly = true)
    public Map<AlertKind, Alert> of(UserId manager) {
        Map<AlertKind, Alert> alerts = new EnumMap<>(AlertKind.class);
        table.of(manager).forEach(alert -> alerts.put(alert.kind(), alert));
        return alerts;
    }

    /** When the manager's alerts were raised and became quiet, the latest first. */
    @Transactional(readOnly = true)
    public List<Alert.Event> events(UserId manager) {
        return table.events(manager);
    }

    /** The cases of the authority's own in which an automatic step has given up. */
    @Transactional(readOnly = true)
    public List<Stopped> stopped(AuthorityId authority) {
        return counts.stopped(authority);
    }

    /** How many answers of others are late by more than so many days. */
    @Transactional(readOnly = true)
    public int lateAnswers(AuthorityId authority, int days) {
        return counts.count(AlertKind.LATE_ANSWER, authority, days);
    }

    /** Sets an alert of the manager's own and looks at once. */
    public void set(Officer manager, AlertKind kind, int threshold) {
        UUID id = table.set(manager.id(), kind, threshold);
        audit.record(AuditEvent.onIdentity("alert.set")
                .to(Map.of("username", manager.id().value(), "kind", kind.code(), "threshold", threshold)));
        look(id);
    }

    /** Takes an alert away; what it told stays. */
    public void remove(Officer manager, AlertKind kind) {
        if (table.remove(manager.id(), kind)) {
            audit.record(AuditEvent.onIdentity("alert.removed")
                    .from(Map.of("username", manager.id().value(), "kind", kind.code())));
        }
    }

    /** Raises an alert or lets it become quiet; nothing happens while what it watches is as before. */
    void look(UUID id) {
        table.locked(id)
                .ifPresent(alert -> directory
                        .officer(alert.officer())
                        .filter(Officer::manages)
                        .ifPresent(manager -> look(alert, manager)));
    }

    private void look(Alert alert, Officer manager) {
        int value = counts.count(alert.kind(), manager.authority().id(), alert.threshold());
        boolean raised = alert.kind().isRaisedBy(value, alert.threshold());
        if (raised != alert.raised()) {
            table.turn(alert, raised, value);
            if (raised) {
                announcements.tell(announcement(alert, value), manager.id());
            }
        }
    }

    private static Announcements.Announcement announcement(Alert alert, int value) {
        String code = alert.kind().code();
        return new Announcements.Announcement(
                "alert:" + UUID.randomUUID(),
                "alert" + Character.toUpperCase(code.charAt(0)) + code.substring(1),
                Integer.toString(value),
                PAGE);
    }
}
