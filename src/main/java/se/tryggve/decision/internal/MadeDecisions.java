package se.tryggve.decision.internal;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.identity.AuthorityId;

/** The made decisions that an authority may see, as options of a form. */
@Component
class MadeDecisions {

    /** Forms speak Swedish, and what they show is filed as it was shown. */
    private static final Locale FORMS = Locale.forLanguageTag("sv");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", FORMS);

    private final Decisions decisions;
    private final SentDecisions sight;
    private final MessageSource messages;

    MadeDecisions(Decisions decisions, SentDecisions sight, MessageSource messages) {
        this.decisions = decisions;
        this.sight = sight;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public List<Map<String, String>> options(UUID caseId, AuthorityId viewer, AppealRoute route) {
        return decisions.ofCase(caseId).stream()
                .filter(row -> row.stage() == Stage.MADE && sight.maySee(row, viewer))
                .filter(route::isThatOf)
                .map(this::option)
                .toList();
    }

    Map<String, String> option(DecisionRow row) {
        return Map.of("value", row.id().toString(), "label", label(row));
    }

    /** Number, day and what it says in a sentence. */
    String label(DecisionRow row) {
        DecisionText text = row.text();
        String said = messages.getMessage(
                "decision.sentence." + text.kind() + "." + text.outcome().code(), null, FORMS);
        return text.number() + " (" + DAY.format(text.decidedOn()) + "): " + said;
    }
}
