package se.tryggve.casefile.internal;

import java.util.List;
import se.tryggve.casefile.CaseOverview;

/** Rows as every participant may see them. */
final class Overviews {

    private Overviews() {}

    static CaseOverview of(CaseRow row, List<RegisterNumberRow> written) {
        String owners = written.stream()
                .filter(number -> number.isOf(row.caseId(), row.owner()))
                .map(RegisterNumberRow::written)
                .findFirst()
                .orElse("");
        return of(row, owners);
    }

    static CaseOverview of(CaseRow row, String number) {
        return new CaseOverview(
                row.caseId(),
                number,
                row.kind(),
                row.title(),
                row.place().name(),
                row.received(),
                row.registered(),
                row.phase(),
                row.status(),
                row.owner(),
                row.place(),
                row.parties(),
                row.regime(),
                row.outcome());
    }
}
