package se.tryggve.decision.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tryggve.form.FactSource;
import se.tryggve.identity.AuthorityId;
import se.tryggve.measure.Outcome;
import se.tryggve.workflow.HumanTask;

/** For the form of a step that decides: whether it decides in words, and what it may then come to; nothing for other steps. */
@Component
class DecidingFacts implements FactSource {

    /** Forms speak Swedish, and what they show is filed as it was shown. */
    private static final Locale FORMS = Locale.forLanguageTag("sv");

    private final MessageSource messages;

    DecidingFacts(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "deciding";
    }

    @Override
    public Object facts(UUID caseId, AuthorityId viewer) {
        return Map.of();
    }

    @Override
    public Object facts(HumanTask task, AuthorityId viewer) {
        return DecisionKind.of(task.variables()).map(this::told).orElseGet(Map::of);
    }

    private Map<String, Object> told(DecisionKind kind) {
        List<Map<String, String>> outcomes =
                kind.outcomes().stream().map(outcome -> option(kind, outcome)).toList();
        return Map.of("inWords", kind.isInWords(), "outcomes", outcomes);
    }

    private Map<String, String> option(DecisionKind kind, Outcome outcome) {
        String sentence = "decision.sentence." + kind.code() + "." + outcome.code();
        return Map.of("value", outcome.code(), "label", messages.getMessage(sentence, null, FORMS));
    }
}
