package se.tryggve.worklist;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A task as one line of the list.
 *
 * @param id null for what another authority has to do
 * @param caseNumber the register number at the reader's authority
 * @param phase the stage that the task belongs to
 * @param name what is to be done; null for an opinion that was asked for, of which no more is known
 * @param received the day on which the case came in
 * @param due the last day, Europe/Stockholm
 * @param late whether that day has passed
 * @param assignee the name of the colleague who has it; null if nobody has
 * @param waitsFor the other authority that has to do it; null for the unit's own tasks
 * @param parkedUntil the day on which it comes back to the front of the list; null unless it is laid aside
 * @param present the colleague who has it open for writing right now; null if nobody has
 * @param unread whether it came to the reader after the reader opened it last, or was never opened
 * @param free whether the reader may take it
 */
public record TaskLine(
        String id,
        UUID caseId,
        String caseNumber,
        String title,
        String kind,
        String phase,
        String name,
        String place,
        LocalDate received,
        LocalDate due,
        boolean late,
        String assignee,
        Instant since,
        String waitsFor,
        LocalDate parkedUntil,
        Presence.Colleague present,
        boolean unread,
        boolean free) {

    /** Where the line leads: to the own task, or to the case that waits for others. */
    public String path() {
        return id == null ? "/cases/" + caseId : "/tasks/" + id;
    }

    /** What names the line on the page. */
    public String anchor() {
        return "task-" + (id == null ? UUID.nameUUIDFromBytes((caseId + waitsFor + since).getBytes(UTF_8)) : id);
    }
}
