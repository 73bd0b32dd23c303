package se.tryggve.monitor.internal;

import java.time.LocalDate;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseKind;

/**
 * A case as one line of a manager's list.
 *
 * @param number the authority's own register number
 * @param phase null before the first step
 * @param outcome how it ended; null while it goes on
 * @param waits whom it waits for today; null where the authority may not know
 * @param nextDue the first last day of an open task; null if none is open
 * @param received the day the matter reached the authority, Europe/Stockholm
 * @param settled the day from which nobody was waited for; null until then
 */
public record CaseEntry(
        CaseId id,
        String number,
        String title,
        String place,
        CaseKind kind,
        String phase,
        String outcome,
        WaitsFor waits,
        LocalDate nextDue,
        LocalDate received,
        LocalDate settled) {}
