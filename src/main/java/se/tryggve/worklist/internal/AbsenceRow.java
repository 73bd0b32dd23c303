package se.tryggve.worklist.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UnitId;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.AbsencePlan;

/** Days on which somebody is away, and who stands in. */
@Entity
@Table(name = "worklist_absence")
class AbsenceRow {

    @Id
    private UUID id;

    private String officerId;
    private String deputyId;
    private String unitId;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String writtenBy;
    private Instant writtenAt;
    private Instant begunAt;
    private Instant endedAt;

    @Version
    private long version;

    protected AbsenceRow() {}

    static AbsenceRow written(AbsencePlan plan, Officer by, Instant at) {
        AbsenceRow row = new AbsenceRow();
        row.id = UUID.randomUUID();
        row.officerId = plan.officer().value();
        row.unitId = by.unit().id().value();
        row.firstDay = plan.first();
        row.writtenAt = at;
        row.change(plan, by);
        return row;
    }

    /** The first day stays once it has come. */
    void change(AbsencePlan plan, Officer by) {
        writtenBy = by.id().value();
        deputyId = plan.deputy().value();
        firstDay = begun() ? firstDay : plan.first();
        lastDay = plan.last();
    }

    void begin(Instant at) {
        begunAt = at;
    }

    void end(Instant at) {
        endedAt = at;
    }

    boolean begun() {
        return begunAt != null;
    }

    boolean over() {
        return endedAt != null;
    }

    boolean meets(LocalDate first, LocalDate last) {
        return !firstDay.isAfter(last) && !lastDay.isBefore(first);
    }

    UUID id() {
        return id;
    }

    UserId officer() {
        return new UserId(officerId);
    }

    /** Who wrote it, or changed it last. */
    UserId writer() {
        return new UserId(writtenBy);
    }

    UserId deputy() {
        return new UserId(deputyId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    LocalDate first() {
        return firstDay;
    }

    LocalDate last() {
        return lastDay;
    }

    /** What the log keeps of it. */
    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("absence", id);
        values.put("officer", officerId);
        values.put("deputy", deputyId);
        values.put("first", firstDay);
        values.put("last", lastDay);
        return values;
    }
}
