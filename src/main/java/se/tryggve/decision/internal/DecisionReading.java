package se.tryggve.decision.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.identity.Officer;
import se.tryggve.identity.UserId;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Outcome;

/** Where decisions are read: one's own authority's drafts and decisions, and what others have sent. */
@Service
public class DecisionReading {

    private final Decisions decisions;
    private final SentDecisions sight;
    private final Directory directory;
    private final ObjectViews objects;
    private final Measures measures;

    DecisionReading(
            Decisions decisions, SentDecisions sight, Directory directory, ObjectViews objects, Measures measures) {
        this.decisions = decisions;
        this.sight = sight;
        this.directory = directory;
        this.objects = objects;
        this.measures = measures;
    }

    /** Everything that the authority may see, open drafts first, then the latest decision. */
    @Transactional(readOnly = true)
    public List<DecisionView> ofCase(CaseId caseId, AuthorityId viewer, Locale locale) {
        return decisions.ofCase(caseId.value()).stream()
                .filter(row -> sight.maySee(row, viewer))
                .map(row -> view(row, locale))
                .toList();
    }

    /** One made decision of the case; empty when there is none that the authority may see. */
    @Transactional(readOnly = true)
    public Optional<DecisionView> made(CaseId caseId, UUID decisionId, AuthorityId viewer, Locale locale) {
        return ofCase(caseId, viewer, locale).stream()
                .filter(view -> view.id().equals(decisionId) && view.text() != null)
                .findFirst();
    }

    private DecisionView view(DecisionRow row, Locale locale) {
        DecisionText text = row.text();
        List<DecisionText.Item> items = text == null ? proposed(row) : text.items();
        Outcome outcome = text == null ? row.proposal().outcome() : text.outcome();
        return new DecisionView(
                row.id(),
                row.caseId(),
                row.stage().code(),
                name(row.rapporteur()),
                row.draftedAt(),
                row.returnedBy() == null ? null : name(row.returnedBy()),
                row.returnReason(),
                text == null ? draft(row, outcome) : null,
                text,
                outcome.tone(),
                objects.of(items, locale),
                row.contentHash());
    }

    private static DecisionView.DraftView draft(DecisionRow row, Outcome outcome) {
        String sentence = "decision.sentence." + row.kind().code() + "." + outcome.code();
        return new DecisionView.DraftView(
                row.kind().rulesObjects(), sentence, row.proposal().statement(), row.reasons());
    }

    /** What the draft proposes about the objects as they stand now. */
    private List<DecisionText.Item> proposed(DecisionRow row) {
        Proposal proposal = row.proposal();
        return measures.of(new CaseId(row.caseId())).stream()
                .flatMap(
                        line -> proposal
                                .of(line.id())
                                .map(ruling -> new DecisionText.Item(line.id().value(), line.asked(), ruling))
                                .stream())
                .toList();
    }

    private String name(UserId person) {
        return directory.officer(person).map(Officer::name).orElse(person.value());
    }
}
