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

/** Where decisions are read: one's own authority's drafts and decisions, and what others have sent. */
@Service
public class DecisionReading {

    private final Decisions decisions;
    private final SentDecisions sight;
    private final Directory directory;
    private final ObjectViews objects;

    DecisionReading(Decisions decisions, SentDecisions sight, Directory directory, ObjectViews objects) {
        this.decisions = decisions;
        this.sight = sight;
        this.directory = directory;
        this.objects = objects;
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
        return new DecisionView(
                row.id(),
                row.caseId(),
                row.stage().code(),
                name(row.rapporteur()),
                row.draftedAt(),
                row.returnedBy() == null ? null : name(row.returnedBy()),
                row.returnReason(),
                text,
                text == null ? null : text.outcome().tone(),
                text == null ? List.of() : objects.of(text, locale),
                row.contentHash());
    }

    private String name(UserId person) {
        return directory.officer(person).map(Officer::name).orElse(person.value());
    }
}
