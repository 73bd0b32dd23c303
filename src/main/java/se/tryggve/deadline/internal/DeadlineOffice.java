package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.deadline.DeadlineId;
import se.tryggve.deadline.internal.DeadlineRow.Origin;
import se.tryggve.document.DocumentId;
import se.tryggve.document.Documents;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;

/** Where officers begin, correct, pause and end the deadlines that their authority counts. */
@Service
@Transactional
public class DeadlineOffice {

    private static final String STALE = "deadline.error.stale";

    private final DeadlineRegister deadlines;
    private final Counting counting;
    private final RuleBook rules;
    private final Notes notes;
    private final CaseFiles cases;
    private final Documents documents;

    DeadlineOffice(
            DeadlineRegister deadlines,
            Counting counting,
            RuleBook rules,
            Notes notes,
            CaseFiles cases,
            Documents documents) {
        this.deadlines = deadlines;
        this.counting = counting;
        this.rules = rules;
        this.notes = notes;
        this.cases = cases;
        this.documents = documents;
    }

    /**
     * Begins a deadline of the table.
     *
     * @param day the day that it is counted from; null while nobody knows it
     * @throws RefusedDeadlineException if the rule does not apply in this case, or the deadline runs already
     */
    public DeadlineId begin(CaseId caseId, Officer officer, String code, LocalDate day) {
        AuthorityId own = officer.authority().id();
        Rule rule = rules.find(cases.overview(caseId), officer.authority().kind(), code)
                .orElseThrow(() -> new RefusedDeadlineException("rule", "deadline.error.rule"));
        boolean runs = deadlines.ofCase(caseId).stream()
                .anyMatch(row -> row.running()
                        && row.keeper().equals(own)
                        && row.rule().code().equals(code)
                        && (row.anchor() == null || row.anchor().equals(day)));
        if (runs) {
            throw new RefusedDeadlineException("rule", "deadline.error.runs");
        }
        DeadlineRow row = DeadlineRow.begun(caseId, own, own, rule, new Origin(null, null, null));
        DeadlineRow begun = counting.begin(row, day);
        notes.begun(begun);
        return begun.id();
    }

    /**
     * Gives or corrects the day that a deadline is counted from, or the day that was set.
     *
     * @param version the version that the page was rendered from
     * @throws RefusedDeadlineException if somebody has changed it since, or the day is not people's to give
     */
    public void countFrom(Wish wish, LocalDate day, String version) {
        DeadlineRow row = changeable(wish, "day", version);
        if (!row.rule().anchorGivenByPeople()) {
            throw new RefusedDeadlineException("day", "deadline.error.fixedDay");
        }
        if (row.rule().term() == null && day.isBefore(counting.today())) {
            throw new RefusedDeadlineException("day", "deadline.error.past");
        }
        counting.recount(row, day, wish.reason());
    }

    /**
     * Stops the clock between two days.
     *
     * @param until the day on which it runs again
     * @param document the document that shows why, among those that the officer's authority may see; null if none does
     * @throws RefusedDeadlineException if somebody has changed it since, or its clock cannot stand still
     */
    public void pause(Wish wish, LocalDate from, LocalDate until, UUID document, String version) {
        DeadlineRow row = changeable(wish, "from", version);
        if (!row.rule().pausable()) {
            throw new RefusedDeadlineException("from", "deadline.error.noPause");
        }
        if (!until.isAfter(from)) {
            throw new RefusedDeadlineException("until", "deadline.error.untilBeforeFrom");
        }
        if (row.anchor() == null || from.isBefore(row.anchor()) || from.isAfter(row.due())) {
            throw new RefusedDeadlineException("from", "deadline.error.outside");
        }
        Cause cause = Cause.written(wish.reason(), visible(row, wish.officer(), document));
        counting.pause(row, new Pause(from, until, cause), null);
        counting.recount(row, row.anchor(), wish.reason());
    }

    /**
     * Gives more time than the rule does.
     *
     * @param more how much, from the last day of the rule's own period
     * @throws RefusedDeadlineException if somebody has changed it since, or its rule lets nobody give more time
     */
    public LocalDate extend(Wish wish, More more, String version) {
        DeadlineRow row = changeable(wish, "length", version);
        if (!row.extendable()) {
            throw new RefusedDeadlineException("length", "deadline.error.noExtension");
        }
        Term term = new Term(more.length(), TermUnit.ofCode(more.unit()));
        return counting.extend(row, new Extension(term, wish.reason())).due();
    }

    /**
     * Ends a deadline that no step ends.
     *
     * @throws RefusedDeadlineException if somebody has changed it since, or a step ends it
     */
    public void end(Wish wish, String version) {
        DeadlineRow row = changeable(wish, "endReason", version);
        if (!row.endedByPeople()) {
            throw new RefusedDeadlineException("endReason", "deadline.error.endsByItself");
        }
        counting.end(row, false);
        notes.ended(row, wish.reason());
    }

    private DeadlineRow changeable(Wish wish, String field, String version) {
        DeadlineRow row = deadlines
                .lock(wish.deadline())
                .filter(found -> found.caseId().equals(wish.caseId()))
                .filter(found -> found.knownTo(wish.officer().authority().id()))
                .orElseThrow(() -> new UnknownDeadlineException(wish.deadline()));
        if (!row.keeper().equals(wish.officer().authority().id())) {
            throw new RefusedDeadlineException(field, "deadline.error.notYours");
        }
        if (!row.running()) {
            throw new RefusedDeadlineException(field, "deadline.error.over");
        }
        if (!Integer.toString(row.version()).equals(version)) {
            throw new RefusedDeadlineException(field, STALE);
        }
        return row;
    }

    private DocumentId visible(DeadlineRow row, Officer officer, UUID document) {
        if (document == null) {
            return null;
        }
        return Optional.of(new DocumentId(document))
                .filter(id -> documents
                        .visibleTo(row.caseId(), officer.authority().id())
                        .stream()
                        .anyMatch(line -> line.id().equals(id)))
                .orElseThrow(() -> new RefusedDeadlineException("document", "deadline.error.document"));
    }

    /**
     * An amount of time.
     *
     * @param unit {@code days}, {@code workingDays}, {@code weeks} or {@code months}
     */
    public record More(int length, String unit) {}

    /** Who wants to change which deadline, and why. */
    public record Wish(CaseId caseId, DeadlineId deadline, Officer officer, String reason) {}
}
