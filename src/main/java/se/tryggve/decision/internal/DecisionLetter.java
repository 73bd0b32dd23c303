package se.tryggve.decision.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tryggve.letter.Letter.Part;
import se.tryggve.letter.Letter.Table;
import se.tryggve.measure.Asked;
import se.tryggve.measure.MeasureWords;
import se.tryggve.measure.Ruling;

/** Writes a decision as a letter, in Swedish whoever reads it (förvaltningslagen 31–33 §§). */
@Component
class DecisionLetter {

    /** The kind of letter, which names its template. */
    static final String KIND = "decision";

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final MessageSource messages;
    private final MeasureWords words;

    DecisionLetter(MessageSource messages, MeasureWords words) {
        this.messages = messages;
        this.words = words;
    }

    String title(DecisionText text) {
        return text.statement() == null
                ? say("decision.letter.title", text.number(), text.title())
                : say("decision.letter.title.about", text.number(), say("decision.about." + text.kind()), text.title());
    }

    /** What stands above the letter; what the case is about stands under it. */
    String heading(DecisionText text) {
        return say("decision.letter.heading", text.number());
    }

    /**
     * The pieces of the letter.
     *
     * @param appeal how to appeal, a paragraph for each sentence
     * @param receivers the names of those who are notified; empty if nobody is
     */
    List<Part> parts(DecisionText text, List<String> appeal, List<String> receivers) {
        String outcome =
                say("decision.sentence." + text.kind() + "." + text.outcome().code());
        List<Part> parts = new ArrayList<>();
        parts.add(part("outcome", "decision.outcome", outcome));
        parts.add(text.statement() == null ? objects(text) : part("statement", "decision.statement", text.statement()));
        conditions(text, parts);
        parts.add(new Part("reasons", 1, say("decision.reasons"), List.of(), null));
        parts.add(reason("rules", text.reasons().rules()));
        parts.add(reason("circumstances", text.reasons().circumstances()));
        people(text, parts);
        parts.add(part("appeal", "decision.appeal", String.join("\n", appeal)));
        if (!receivers.isEmpty()) {
            parts.add(part("receivers", "decision.letter.receivers", String.join("\n", receivers)));
        }
        return parts;
    }

    /** What a court is called while its authority has not entered which it is. */
    String anyCourt() {
        return say("decision.letter.court");
    }

    private Part objects(DecisionText text) {
        boolean ruled = text.rulesObjects();
        List<String> columns = Stream.of("object", "asked", "granted", "outcome")
                .limit(ruled ? 4 : 2)
                .map(column -> say("decision.column." + column))
                .toList();
        List<List<String>> rows = text.items().stream()
                .map(item -> row(item.asked(), item.ruling()).subList(0, columns.size()))
                .toList();
        return Part.table("objects", say(ruled ? "decision.objects" : "decision.appliedFor"), new Table(columns, rows));
    }

    private List<String> row(Asked asked, Ruling ruling) {
        return List.of(
                asked.label() + "\n" + asked.place(),
                words.asked(asked, SWEDISH),
                ruling.outcome().allowsSomething() ? granted(ruling) : say("decision.nothing"),
                outcome(asked, ruling));
    }

    private String granted(Ruling ruling) {
        String watched = words.watched(ruling.mode(), ruling.windows(), SWEDISH);
        String kept = words.soundAndStorage(ruling, SWEDISH);
        return kept == null ? watched : watched + "\n" + kept;
    }

    private String outcome(Asked asked, Ruling ruling) {
        List<String> lines = new ArrayList<>();
        lines.add(words.outcome(ruling.outcome(), SWEDISH));
        lines.addAll(words.difference(asked, ruling, SWEDISH));
        String validity = words.validity(ruling.validFrom(), ruling.validUntil(), SWEDISH);
        if (validity != null) {
            lines.add(validity);
        }
        return String.join("\n", lines);
    }

    private void conditions(DecisionText text, List<Part> parts) {
        List<DecisionText.Item> limited = text.items().stream()
                .filter(item -> item.ruling().conditions() != null)
                .toList();
        if (!limited.isEmpty()) {
            parts.add(new Part("conditions", 1, say("decision.conditions"), List.of(), null));
        }
        limited.forEach(item -> parts.add(
                Part.text("condition", 2, item.asked().label(), item.ruling().conditions())));
    }

    private void people(DecisionText text, List<Part> parts) {
        String decided = say("decision.letter.decidedBy", text.decidedBy()) + "\n"
                + say("decision.letter.presentedBy", text.presentedBy());
        String took = text.participants() == null
                ? ""
                : "\n" + say("decision.letter.participants", text.participants().replaceAll("\\R+", ", "));
        parts.add(part("people", "decision.letter.people", decided + took));
        if (text.dissent() != null) {
            parts.add(part("dissent", "decision.dissent", text.dissent()));
        }
    }

    private Part reason(String code, String text) {
        return Part.text(code, 2, say("decision.reasons." + code), text);
    }

    private Part part(String code, String heading, String text) {
        return Part.text(code, say(heading), text);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SWEDISH);
    }
}
