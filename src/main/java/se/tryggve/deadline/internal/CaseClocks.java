package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.deadline.internal.DeadlineRow.Origin;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Documents;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Role;

/** The clocks that processes start, stop and end in a case. */
@Service
@Transactional
class CaseClocks {

    private final DeadlineRegister deadlines;
    private final PauseRegister pauses;
    private final Counting counting;
    private final RuleBook rules;
    private final Notes notes;
    private final Documents documents;
    private final CaseFiles cases;
    private final Directory directory;
    private final TablePeriods periods;

    CaseClocks(
            DeadlineRegister deadlines,
            PauseRegister pauses,
            Counting counting,
            RuleBook rules,
            Notes notes,
            Documents documents,
            CaseFiles cases,
            Directory directory,
            TablePeriods periods) {
        this.deadlines = deadlines;
        this.pauses = pauses;
        this.counting = counting;
        this.rules = rules;
        this.notes = notes;
        this.documents = documents;
        this.cases = cases;
        this.directory = directory;
        this.periods = periods;
    }

    /** Who asks and who is asked. */
    record Sides(Role asking, Role asked) {}

    void awaitAnswer(CaseId caseId, String process, Sides sides, LocalDate answerBy, LocalDate silentAfter) {
        await(caseId, process, sides, Rule.chosen(Rule.ANSWER_BY, Basis.PRACTICE), answerBy, silentAfter);
    }

    void awaitComments(CaseId caseId, String process, Sides sides, LocalDate answerBy, LocalDate silentAfter) {
        Optional<TablePeriods.Time> table =
                periods.of(cases.overview(caseId), sides.asking().kind(), TablePeriods.COMMENTS);
        boolean kept = table.filter(time -> time.lastDay().equals(answerBy)).isPresent();
        Rule rule = kept
                ? table.get().rule().answered()
                : Rule.chosen(Rule.ANSWER_BY, Basis.LAW)
                        .resting(table.map(time -> time.rule().law()));
        await(caseId, process, sides, rule, answerBy, silentAfter);
    }

    private void await(
            CaseId caseId, String process, Sides sides, Rule rule, LocalDate answerBy, LocalDate silentAfter) {
        if (deadlines.running(process, Rule.ANSWER_BY).isPresent()) {
            return;
        }
        CaseOverview overview = cases.overview(caseId);
        AuthorityId asking = authority(sides.asking(), overview);
        AuthorityId asked = authority(sides.asked(), overview);
        DeadlineRow answer = counting.begin(
                DeadlineRow.begun(caseId, asked, asking, rule, Origin.process(process)),
                rule.term() == null ? answerBy : counting.today());
        Rule silence = Rule.silence((int) ChronoUnit.DAYS.between(answerBy, silentAfter));
        Origin following = new Origin(process, null, answer.id());
        counting.begin(DeadlineRow.begun(caseId, asking, asking, silence, following), answerBy);
    }

    void begin(CaseId caseId, String process, String code, Role keeper, LocalDate anchor) {
        rules.find(cases.overview(caseId), keeper.kind(), code)
                .ifPresent(rule -> begin(caseId, process, rule, keeper, anchor));
    }

    /** Begins a deadline whose last day somebody has set. */
    void beginChosen(CaseId caseId, String process, String code, Role keeper, LocalDate lastDay) {
        begin(caseId, process, Rule.chosen(code, Basis.PRACTICE), keeper, lastDay);
    }

    private void begin(CaseId caseId, String process, Rule rule, Role keeper, LocalDate anchor) {
        if (deadlines.running(process, rule.code()).isEmpty()) {
            AuthorityId authority = authority(keeper, cases.overview(caseId));
            DeadlineRow row = DeadlineRow.begun(caseId, authority, authority, rule, Origin.process(process));
            notes.begun(counting.begin(row, anchor));
        }
    }

    /** Ends what the authority waits for in the case, with what follows it. */
    void endWaiting(CaseId caseId, Role asking) {
        AuthorityId keeper = authority(asking, cases.overview(caseId));
        deadlines.ofCase(caseId).stream()
                .filter(row -> row.running() && row.keeper().equals(keeper))
                .filter(row -> row.rule().code().equals(Rule.ANSWER_BY))
                .forEach(row -> counting.end(row, true));
    }

    void end(String process, String rule) {
        deadlines.running(process, rule).ifPresent(row -> counting.end(row, false));
    }

    /** Stops every clock that the authority counts for the whole case and that may stand still. */
    void pause(CaseId caseId, String process, Role asking) {
        AuthorityId keeper = authority(asking, cases.overview(caseId));
        Cause cause = Cause.supplement(request(caseId, keeper, process));
        Pause pause = new Pause(counting.today(), null, cause);
        deadlines.ofCase(caseId).stream()
                .filter(row -> row.running() && row.rule().pausable())
                .filter(row -> row.keeper().equals(keeper) && row.origin().task() == null)
                .filter(row -> pauses.stoppedBy(process).stream().noneMatch(stopped -> stopped.equals(row.id())))
                .forEach(row -> {
                    counting.pause(row, pause, process);
                    notes.stopped(row, cause);
                });
    }

    void resume(String process) {
        var stopped = pauses.stoppedBy(process);
        pauses.resume(process, counting.today());
        stopped.stream()
                .flatMap(id -> deadlines.lock(id).stream())
                .filter(DeadlineRow::running)
                .forEach(row -> counting.recount(row, row.anchor(), "@deadline.reason.resumed"));
    }

    LocalDate due(String process, String rule) {
        return deadlines
                .running(process, rule)
                .map(DeadlineRow::due)
                .orElseThrow(() -> new IllegalStateException("The process instance " + process
                        + " has begun no deadline " + rule + " that a timer can follow"));
    }

    LocalDate today() {
        return counting.today();
    }

    private DocumentId request(CaseId caseId, AuthorityId keeper, String process) {
        return documents.visibleTo(caseId, keeper).stream()
                .filter(line -> process.equals(line.process()) && line.kind() == DocumentKind.REFERRAL)
                .max(Comparator.comparingInt(DocumentLine::number))
                .map(DocumentLine::id)
                .orElse(null);
    }

    private AuthorityId authority(Role role, CaseOverview overview) {
        return directory.competentUnit(role, overview.owner(), counting.today()).authority();
    }
}
