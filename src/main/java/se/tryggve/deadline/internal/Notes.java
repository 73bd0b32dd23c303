package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.TimelineNote;
import se.tryggve.identity.AuthorityId;

/** Tells on the case's timeline how deadlines begin and move, to those who may know them. */
@Component
class Notes {

    private static final String UNKNOWN = "@deadline.unknownDay";

    private final CaseFiles cases;

    Notes(CaseFiles cases) {
        this.cases = cases;
    }

    void begun(DeadlineRow row) {
        String key = row.due() == null ? "deadline.timeline.waits" : "deadline.timeline.begun";
        tell(
                row,
                key,
                true,
                nameOf(row),
                day(row.due()),
                "@deadline.event." + row.rule().event() + ".waiting");
    }

    void moved(DeadlineRow row, LocalDate due, String reason) {
        tell(row, "deadline.timeline.moved", false, nameOf(row), day(row.due()), day(due), reason);
    }

    void ended(DeadlineRow row, String reason) {
        tell(row, "deadline.timeline.ended", false, nameOf(row), reason);
    }

    void stopped(DeadlineRow row, Cause cause) {
        tell(row, "deadline.timeline.stopped", true, nameOf(row), "@deadline.cause." + cause.code());
    }

    /** A step has its own name; a rule's stands in the messages. */
    static String nameOf(DeadlineRow row) {
        return row.name() != null ? row.name() : "@deadline.rule." + row.rule().code();
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, UNKNOWN);
    }

    private void tell(DeadlineRow row, String key, boolean quiet, String... arguments) {
        for (AuthorityId space : spaces(row)) {
            TimelineNote note = new TimelineNote(space, key, List.of(arguments), quiet);
            cases.note(row.caseId(), note);
        }
    }

    /** Everybody at once, or each of the authorities that it is between. */
    private static List<AuthorityId> spaces(DeadlineRow row) {
        List<AuthorityId> spaces = new ArrayList<>();
        spaces.add(row.rule().open() ? null : row.keeper());
        if (!row.rule().open() && !row.authority().equals(row.keeper())) {
            spaces.add(row.authority());
        }
        return spaces;
    }
}
