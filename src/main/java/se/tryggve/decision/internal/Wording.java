package se.tryggve.decision.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.form.RefusedAnswerException;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Outcome;
import se.tryggve.measure.Ruling;

/** Puts together what a decision says at the moment it is made. */
@Component
class Wording {

    private final Measures measures;
    private final CaseFiles cases;
    private final Directory directory;
    private final DecisionNumbers numbers;
    private final AppealRules appeals;

    Wording(Measures measures, CaseFiles cases, Directory directory, DecisionNumbers numbers, AppealRules appeals) {
        this.measures = measures;
        this.cases = cases;
        this.directory = directory;
        this.numbers = numbers;
        this.appeals = appeals;
    }

    DecisionText of(DecisionRow row, Officer decider, Remarks remarks, LocalDate today) {
        CaseId caseId = new CaseId(row.caseId());
        CaseOverview overview = cases.overview(caseId);
        List<DecisionText.Item> items = items(row, caseId);
        return new DecisionText(
                numbers.draw(row.authority(), today.getYear()),
                today,
                decider.authority().name(),
                cases.numberAt(caseId, row.authority()).orElse(overview.number()),
                overview.title(),
                overview.place(),
                row.kind().code(),
                row.kind().isInWords() ? row.proposal().special() : together(items),
                items,
                row.reasons(),
                decider.name(),
                directory.officer(row.rapporteur()).map(Officer::name).orElseThrow(),
                remarks.participants(),
                remarks.dissent(),
                appeals.of(decider.authority().kind(), row.kind().code(), today).route(),
                row.proposal().statement());
    }

    private static Outcome together(List<DecisionText.Item> items) {
        return Outcome.together(
                items.stream().map(item -> item.ruling().outcome()).toList());
    }

    /** Settles the proposal once more: what was asked may have changed since it was drafted. */
    private List<DecisionText.Item> items(DecisionRow row, CaseId caseId) {
        Proposal proposal = row.proposal();
        List<DecisionText.Item> items = new ArrayList<>();
        if (row.kind().isInWords()) {
            return items;
        }
        for (MeasureLine line : measures.standing(caseId)) {
            Ruling draft = proposal.of(line.id())
                    .orElseThrow(() -> new RefusedAnswerException(
                            "decision.refused.objectMissing", line.asked().label()));
            items.add(new DecisionText.Item(line.id().value(), line.asked(), line.settle(draft)));
        }
        return items;
    }
}
