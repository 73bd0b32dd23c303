package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.deadline.internal.DeadlineRow.Origin;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Role;
import se.tryggve.measure.FollowUpDays;

/** The clocks of a measure in force: when it is reviewed next, and by when somebody must ask for its renewal. */
@Service
@Transactional
class FollowUpClocks implements FollowUpDays {

    /** The day by which the next review is done; steps name it as their due rule. */
    static final String REVIEW = "reviewDate";
    /** The day by which a renewal is asked for; steps name it as their due rule. */
    static final String RENEWAL = "renewBy";

    private static final String FOLLOW_UP_BEGAN = "followUpBegan";

    private final DeadlineRegister deadlines;
    private final Counting counting;
    private final RuleBook rules;
    private final Notes notes;
    private final CaseFiles cases;
    private final Directory directory;

    FollowUpClocks(
            DeadlineRegister deadlines,
            Counting counting,
            RuleBook rules,
            Notes notes,
            CaseFiles cases,
            Directory directory) {
        this.deadlines = deadlines;
        this.counting = counting;
        this.rules = rules;
        this.notes = notes;
        this.cases = cases;
        this.directory = directory;
    }

    /** Whose clock it is: the case, the process instance that follows the measure up, and the role that does it. */
    record Keeper(CaseId caseId, String process, Role role) {}

    /** Counts the next review: the day that was decided if it lies ahead, otherwise as the table says from today. */
    void planReview(Keeper keeper, String rule, LocalDate decided) {
        if (deadlines.running(keeper.process(), REVIEW).isPresent()) {
            return;
        }
        LocalDate today = counting.today();
        if (decided != null && decided.isAfter(today)) {
            begin(keeper, Rule.chosen(REVIEW, Basis.PRACTICE), decided);
        } else {
            begin(keeper, tableRule(keeper, rule).as(REVIEW, FOLLOW_UP_BEGAN), today);
        }
    }

    /** Lets a review that somebody wants now be due after so many days, instead of when it was planned. */
    void bringForward(Keeper keeper, int days) {
        withdraw(keeper.process(), REVIEW);
        begin(keeper, Rule.chosen(REVIEW, Basis.PRACTICE), counting.today().plusDays(days));
    }

    /** Counts by when a renewal is asked for; without an end of validity there is nothing to renew. */
    void planRenewal(Keeper keeper, String rule, LocalDate until) {
        Optional<DeadlineRow> running = deadlines.running(keeper.process(), RENEWAL);
        if (until == null) {
            withdraw(keeper.process(), RENEWAL);
        } else if (running.isEmpty()) {
            Rule found = tableRule(keeper, rule);
            begin(keeper, found.as(RENEWAL, found.event()), until);
        } else if (!until.equals(running.get().anchor())) {
            counting.recount(running.get(), until, "@deadline.reason.validity");
        }
    }

    /** Ends a deadline of a process instance that nobody needs to keep any more. */
    void withdraw(String process, String code) {
        deadlines.running(process, code).ifPresent(row -> counting.end(row, true));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> nextReview(CaseId caseId) {
        return deadlines.ofCase(caseId).stream()
                .filter(row -> row.running() && row.rule().code().equals(REVIEW))
                .map(DeadlineRow::due)
                .findFirst();
    }

    private void begin(Keeper keeper, Rule rule, LocalDate anchor) {
        AuthorityId authority = directory
                .competentUnit(keeper.role(), overview(keeper).owner(), counting.today())
                .authority();
        Origin origin = Origin.process(keeper.process());
        notes.begun(counting.begin(DeadlineRow.begun(keeper.caseId(), authority, authority, rule, origin), anchor));
    }

    private Rule tableRule(Keeper keeper, String code) {
        return rules.find(overview(keeper), keeper.role().kind(), code)
                .orElseThrow(() -> new IllegalStateException(
                        "The table of deadlines knows no rule " + code + " for case " + keeper.caseId()));
    }

    private CaseOverview overview(Keeper keeper) {
        return cases.overview(keeper.caseId());
    }
}
