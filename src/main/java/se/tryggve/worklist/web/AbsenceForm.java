package se.tryggve.worklist.web;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.regex.Pattern;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.worklist.Absence;
import se.tryggve.worklist.AbsencePlan;

/**
 * An absence as written; what is wrong with it is said by the plan's own rules.
 *
 * @param officer the user name of whoever is away; empty for the writer
 * @param change the absence that is to be changed; empty for a new one
 */
public record AbsenceForm(
        @Size(max = LONGEST) String officer,
        @Size(max = LONGEST) String deputy,
        @Size(max = LONGEST) String first,
        @Size(max = LONGEST) String last,
        @Size(max = LONGEST) String change) {

    private static final int LONGEST = 200;
    private static final Pattern ID = Pattern.compile(AbsencePages.UUIDS);

    public AbsenceForm {
        officer = plain(officer);
        deputy = plain(deputy);
        first = plain(first);
        last = plain(last);
        change = plain(change);
    }

    static AbsenceForm empty(Officer reader) {
        return new AbsenceForm(reader.id().value(), "", "", "", "");
    }

    static AbsenceForm of(Absence absence) {
        return new AbsenceForm(
                absence.officer().id().value(),
                absence.deputy().id().value(),
                absence.first().toString(),
                absence.last().toString(),
                absence.id().toString());
    }

    AbsencePlan plan(Officer reader) {
        return new AbsencePlan(
                officer.isEmpty() ? reader.id() : new UserId(officer),
                new UserId(deputy),
                Written.day(first),
                Written.day(last));
    }

    UUID changed() {
        return ID.matcher(change).matches() ? UUID.fromString(change) : null;
    }

    private static String plain(String written) {
        return written == null || written.length() > LONGEST || written.indexOf('\0') >= 0 ? "" : written.strip();
    }
}
