package se.tryggve.casefile.internal;

import se.tryggve.casefile.CaseOverview;

/** Rows as every participant may see them. */
final class Overviews {

    private Overviews() {}

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
