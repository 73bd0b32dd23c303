package se.tryggve.measure.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.audit.AuditEvent;
import se.tryggve.audit.AuditLog;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.measure.MeasureFacts;
import se.tryggve.measure.MeasureKind;

/** Where what is asked for is written down, again and again until it is decided. */
@Service
class RequestDesk {

    private final MeasureRows rows;
    private final AuditLog log;

    RequestDesk(MeasureRows rows, AuditLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** The case's rows of a kind as the form shows them. */
    @Transactional(readOnly = true)
    public List<Map<String, Object>> asked(UUID caseId, MeasureKind kind) {
        return facts(rows.findByCaseIdAndKindOrderByPositionAsc(caseId, kind));
    }

    /** Replaces what is asked; a row that is found again by id or label keeps its id. */
    @Transactional
    public void replace(UUID caseId, MeasureKind kind, List<Request> requests) {
        List<MeasureRow> present = rows.findByCaseIdAndKindOrderByPositionAsc(caseId, kind);
        check(present, requests);
        List<Map<String, Object>> before = facts(present);
        List<MeasureRow> wanted = new ArrayList<>();
        for (Request request : requests) {
            MeasureRow row = found(present, wanted, request).orElseGet(() -> MeasureRow.asked(caseId, kind));
            row.ask(wanted.size(), request.asked());
            wanted.add(row);
        }
        rows.deleteAll(present.stream().filter(row -> !wanted.contains(row)).toList());
        rows.saveAll(wanted);
        List<Map<String, Object>> after = facts(wanted);
        if (!before.equals(after)) {
            log.record(AuditEvent.onCase(caseId, "measure.asked")
                    .from(Map.of(kind.code(), before))
                    .to(Map.of(kind.code(), after)));
        }
    }

    private static Optional<MeasureRow> found(List<MeasureRow> present, List<MeasureRow> taken, Request request) {
        List<MeasureRow> free =
                present.stream().filter(row -> !taken.contains(row)).toList();
        Optional<MeasureRow> same =
                free.stream().filter(row -> row.id().equals(request.id())).findFirst();
        return same.or(() -> free.stream()
                .filter(row ->
                        row.asked().label().equalsIgnoreCase(request.asked().label()))
                .findFirst());
    }

    private static void check(List<MeasureRow> present, List<Request> requests) {
        if (present.stream().anyMatch(MeasureRow::isDecided)) {
            throw new RefusedAnswerException("measure.refused.alreadyDecided");
        }
        if (requests.isEmpty()) {
            throw new RefusedAnswerException("measure.refused.noRows");
        }
        Set<String> labels = new HashSet<>();
        for (Request request : requests) {
            String label = request.asked().label();
            if (!labels.add(label.toLowerCase(Locale.ROOT))) {
                throw new RefusedAnswerException("measure.refused.sameLabel", label);
            }
        }
    }

    private static List<Map<String, Object>> facts(List<MeasureRow> rows) {
        return rows.stream().map(row -> MeasureFacts.asked(row.line())).toList();
    }
}
