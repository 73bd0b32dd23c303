package se.tryggve.decision.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tryggve.measure.Measures;
import se.tryggve.measure.Outcome;
import se.tryggve.measure.Revoked;
import se.tryggve.web.Enumeration;

/** Says in the decision itself what is revoked and from when, so that its words and its effect are the same. */
@Component
class RevocationWords {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", SWEDISH);
    private static final String THEN = "\n\n";

    private final Measures measures;
    private final Enumeration enumeration;
    private final MessageSource messages;

    RevocationWords(Measures measures, Enumeration enumeration, MessageSource messages) {
        this.measures = measures;
        this.enumeration = enumeration;
        this.messages = messages;
    }

    /** The proposal with the sentence before what was typed; as it is where nothing is revoked. */
    Proposal told(Proposal proposal, Map<String, Object> variables) {
        String sentence = sentence(variables);
        return sentence == null || proposal.special() != Outcome.GRANTED
                ? proposal
                : new Proposal(proposal.items(), proposal.special(), sentence + THEN + proposal.statement());
    }

    /** What was typed, without the sentence. */
    String typed(String statement, Map<String, Object> variables) {
        String sentence = sentence(variables);
        return statement == null || sentence == null || !statement.startsWith(sentence + THEN)
                ? statement
                : statement.substring(sentence.length() + THEN.length());
    }

    private String sentence(Map<String, Object> variables) {
        Object process = variables.get(Revoked.PROCESS);
        Revoked revoked = process == null ? null : measures.toBeRevoked(process.toString());
        return revoked == null || revoked.labels().isEmpty()
                ? null
                : sentence(enumeration.and(revoked.labels(), SWEDISH), revoked.from());
    }

    private String sentence(String labels, LocalDate from) {
        return from == null
                ? messages.getMessage("decision.revoked.atOnce", new Object[] {labels}, SWEDISH)
                : messages.getMessage("decision.revoked.from", new Object[] {labels, DAY.format(from)}, SWEDISH);
    }
}
