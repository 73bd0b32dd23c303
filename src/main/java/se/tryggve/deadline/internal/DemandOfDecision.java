package se.tryggve.deadline.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.EventCondition;
import se.tryggve.identity.Officer;

/** Whether the party may demand that its case be decided: once, when six months have passed (förvaltningslagen 12 §). */
@Component
class DemandOfDecision implements EventCondition {

    private static final String SIX_MONTHS = "decisionDemand";
    private static final String FOUR_WEEKS = "decideOnDemand";

    private final DeadlineRegister deadlines;
    private final Counting counting;

    DemandOfDecision(DeadlineRegister deadlines, Counting counting) {
        this.deadlines = deadlines;
        this.counting = counting;
    }

    @Override
    public String name() {
        return "decisionDemand";
    }

    @Override
    public Answer in(CaseId caseId, Officer officer, String process) {
        List<DeadlineRow> rows = deadlines.ofCase(caseId);
        if (rows.stream().anyMatch(row -> row.rule().code().equals(FOUR_WEEKS))) {
            return Answer.later("deadline.demand.used");
        }
        return rows.stream()
                .filter(row -> row.running() && row.rule().code().equals(SIX_MONTHS))
                .findFirst()
                .map(this::when)
                .orElseGet(Answer::never);
    }

    private Answer when(DeadlineRow sixMonths) {
        return counting.today().isAfter(sixMonths.due())
                ? Answer.now()
                : Answer.later("deadline.demand.early", inWords(sixMonths.due()));
    }

    private static String inWords(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", LocaleContextHolder.getLocale())
                .format(day);
    }
}
