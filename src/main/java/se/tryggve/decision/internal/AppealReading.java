package se.tryggve.decision.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;

/** Where appeals are read: by the authority whose decision it is, and by those who got that decision. */
@Service
public class AppealReading {

    private final Appeals appeals;
    private final Decisions decisions;
    private final SentDecisions sight;

    AppealReading(Appeals appeals, Decisions decisions, SentDecisions sight) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.sight = sight;
    }

    /** The appeals that the authority may see, the latest first. */
    @Transactional(readOnly = true)
    public List<AppealView> ofCase(CaseId caseId, AuthorityId viewer) {
        return appeals.findByCaseIdOrderByRegisteredAtDesc(caseId.value()).stream()
                .flatMap(row -> decisions.findById(row.decisionId()).stream()
                        .filter(decision -> sight.maySee(decision, viewer))
                        .map(decision -> view(row, decision)))
                .toList();
    }

    private static AppealView view(AppealRow row, DecisionRow decision) {
        return new AppealView(
                decision.text().number(),
                row.appellant(),
                row.receivedOn(),
                row.wants(),
                row.stayWanted(),
                row.stage(),
                row.stay(),
                row.stayOn(),
                row.court(),
                row.courtNumber(),
                row.handedOverOn(),
                row.ruledOn());
    }
}
