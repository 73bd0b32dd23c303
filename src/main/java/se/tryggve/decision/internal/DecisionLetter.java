package se.tryggve.decision.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.measure.Asked;
import se.tryggve.measure.MeasureWords;
import se.tryggve.measure.Ruling;

/** Writes a decision as a document, in Swedish whoever reads it. */
@Component
class DecisionLetter {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final MessageSource messages;
    private final MeasureWords words;

    DecisionLetter(MessageSource messages, MeasureWords words) {
        this.messages = messages;
        this.words = words;
    }

    String title(DecisionText text) {
        return say("decision.letter.title", text.number(), text.title());
    }

    DocumentContent content(DecisionText text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        head(text, paragraphs);
        matter(text, paragraphs);
        paragraphs.add(field(1, "decision.reasons.rules", text.reasons().rules()));
        paragraphs.add(field(1, "decision.reasons.circumstances", text.reasons().circumstances()));
        people(text, paragraphs);
        paragraphs.add(field(1, "decision.appeal", say("decision.appeal." + text.appealRoute(), text.authority())));
        return new DocumentContent.Text(paragraphs);
    }

    private void matter(DecisionText text, List<Paragraph> paragraphs) {
        if (text.statement() != null) {
            paragraphs.add(field(1, "decision.statement", text.statement()));
            return;
        }
        paragraphs.add(new Paragraph(1, say(text.rulesObjects() ? "decision.objects" : "decision.appliedFor"), null));
        text.items().forEach(item -> object(item, text.rulesObjects(), paragraphs));
    }

    private void head(DecisionText text, List<Paragraph> paragraphs) {
        paragraphs.add(field(1, "decision.number", text.number()));
        paragraphs.add(field(1, "decision.date", text.decidedOn().toString()));
        paragraphs.add(field(1, "decision.authority", text.authority()));
        paragraphs.add(field(1, "decision.case", text.caseNumber() + " " + text.title()));
        paragraphs.add(field(
                1,
                "decision.outcome",
                say("decision.sentence." + text.kind() + "." + text.outcome().code())));
    }

    private void object(DecisionText.Item item, boolean ruled, List<Paragraph> paragraphs) {
        Asked asked = item.asked();
        paragraphs.add(new Paragraph(2, asked.label(), asked.place()));
        paragraphs.add(field(2, "decision.column.asked", asked(asked)));
        if (ruled) {
            ruling(asked, item.ruling(), paragraphs);
        }
    }

    private void ruling(Asked asked, Ruling ruling, List<Paragraph> paragraphs) {
        paragraphs.add(field(2, "decision.column.outcome", words.outcome(ruling.outcome(), SWEDISH)));
        if (ruling.outcome().allowsSomething()) {
            paragraphs.add(field(2, "decision.column.granted", granted(ruling)));
            soundAndStorage(ruling, paragraphs);
        }
        paragraphs.add(
                field(2, "decision.column.difference", String.join(" ", words.difference(asked, ruling, SWEDISH))));
        if (ruling.conditions() != null) {
            paragraphs.add(field(2, "decision.conditions", ruling.conditions()));
        }
        String validity = words.validity(ruling.validFrom(), ruling.validUntil(), SWEDISH);
        if (validity != null) {
            paragraphs.add(field(2, "decision.validity", validity));
        }
    }

    private void soundAndStorage(Ruling ruling, List<Paragraph> paragraphs) {
        String words = this.words.soundAndStorage(ruling, SWEDISH);
        if (words != null) {
            paragraphs.add(field(2, "decision.soundAndStorage", words));
        }
    }

    private void people(DecisionText text, List<Paragraph> paragraphs) {
        paragraphs.add(field(1, "decision.decidedBy", text.decidedBy()));
        paragraphs.add(field(1, "decision.presentedBy", text.presentedBy()));
        if (text.participants() != null) {
            paragraphs.add(field(1, "decision.participants", text.participants()));
        }
        if (text.dissent() != null) {
            paragraphs.add(field(1, "decision.dissent", text.dissent()));
        }
    }

    private String asked(Asked asked) {
        String hours = words.hours(asked.windows(), SWEDISH);
        return asked.mode() == null ? hours : words.mode(asked.mode(), SWEDISH) + ", " + hours;
    }

    private String granted(Ruling ruling) {
        String hours = words.hours(ruling.windows(), SWEDISH);
        return ruling.mode() == null ? hours : words.mode(ruling.mode(), SWEDISH) + ", " + hours;
    }

    private Paragraph field(int level, String key, String text) {
        return new Paragraph(level, say(key), text);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SWEDISH);
    }
}
