package se.tryggve.worklist.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.SavedView;
import se.tryggve.worklist.SavedViews;
import se.tryggve.worklist.TaskRefusedException;

@Service
@Transactional
class SavedViewBook implements SavedViews {

    private static final String VISIBLE =
            " from worklist_saved_view where (officer_id = :officer and not shared or unit_id = :unit and shared)";

    private final JdbcClient database;
    private final AuditLog audit;
    private final Clock clock;

    SavedViewBook(JdbcClient database, AuditLog audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SavedView> of(Officer officer) {
        return visible(officer, "select id, name, officer_id, shared, address" + VISIBLE + " order by shared, name")
                .query((row, number) -> new SavedView(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getBoolean("shared"),
                        officer.id().value().equals(row.getString("officer_id")),
                        new UserId(row.getString("officer_id")),
                        row.getString("address")))
                .list();
    }

    @Override
    public void keep(Officer officer, String name, boolean shared, String address) {
        String kept = name.strip();
        boolean unreadable = kept.chars().anyMatch(Character::isISOControl);
        if (kept.isEmpty() || kept.length() > SavedView.LONGEST_NAME || unreadable) {
            throw new TaskRefusedException("worklist.refused.viewName", SavedView.LONGEST_NAME);
        }
        List<SavedView> present =
                of(officer).stream().filter(view -> view.shared() == shared).toList();
        if (present.stream().anyMatch(view -> view.name().equalsIgnoreCase(kept))) {
            throw new TaskRefusedException("worklist.refused.viewTaken", kept);
        }
        if (present.size() >= SavedView.MOST) {
            throw new TaskRefusedException("worklist.refused.viewMany", SavedView.MOST);
        }
        UUID id = insert(officer, kept, shared, address);
        audit.record(AuditEvent.onIdentity("worklist.viewKept").to(values(officer, id, kept, shared)));
    }

    @Override
    public void remove(Officer officer, UUID id) {
        SavedView view = of(officer).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new TaskRefusedException("worklist.refused.viewGone"));
        database.sql("delete from worklist_saved_view where id = ?").param(id).update();
        audit.record(
                AuditEvent.onIdentity("worklist.viewRemoved").from(values(officer, id, view.name(), view.shared())));
    }

    private UUID insert(Officer officer, String name, boolean shared, String address) {
        UUID id = UUID.randomUUID();
        int made = database.sql("""
                        insert into worklist_saved_view (id, name, officer_id, unit_id, shared, address, created_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(id, name, officer.id().value(), officer.unit().id().value(), shared, address)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (made == 0) {
            throw new TaskRefusedException("worklist.refused.viewTaken", name);
        }
        return id;
    }

    private JdbcClient.StatementSpec visible(Officer officer, String statement) {
        return database.sql(statement)
                .param("officer", officer.id().value())
                .param("unit", officer.unit().id().value());
    }

    private static Map<String, Object> values(Officer officer, UUID id, String name, boolean shared) {
        return Map.of(
                "view",
                id,
                "name",
                name,
                "shared",
                shared,
                "unit",
                officer.unit().id().value());
    }
}
