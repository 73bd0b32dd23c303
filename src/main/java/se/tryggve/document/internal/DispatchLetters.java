package se.tryggve.document.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Letters;
import se.tryggve.document.internal.ChoiceRegister.Choice;
import se.tryggve.identity.AuthorityId;
import se.tryggve.letter.Letter;
import se.tryggve.letter.Letter.Part;
import se.tryggve.letter.Letter.Table;
import se.tryggve.measure.MeasureLine;
import se.tryggve.measure.MeasureWords;
import se.tryggve.measure.Measures;

/** Writes the letters of what goes from one authority to another, in Swedish whoever reads them. */
@Component
class DispatchLetters {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String REFERRAL = "referral";
    private static final String APPLICATION = "application";

    private final Letters letters;
    private final ContentStore contents;
    private final Measures measures;
    private final MeasureWords words;
    private final CaseFiles files;
    private final MessageSource messages;

    DispatchLetters(
            Letters letters,
            ContentStore contents,
            Measures measures,
            MeasureWords words,
            CaseFiles files,
            MessageSource messages) {
        this.letters = letters;
        this.contents = contents;
        this.measures = measures;
        this.words = words;
        this.files = files;
        this.messages = messages;
    }

    /** The letter that asks, or hands in an application: what the officer wrote, by when to answer, and what comes with it. */
    void ask(DocumentRow letter, Choice choice, List<DocumentRow> enclosed, AuthorityId receiver) {
        boolean asks = choice.question() != null;
        String kind = choice.letter() != null ? choice.letter() : asks ? REFERRAL : APPLICATION;
        List<Part> parts = new ArrayList<>();
        add(parts, "question", heading("question", kind), choice.question());
        if (!asks) {
            parts.add(objects(choice.caseId()));
        }
        add(parts, "message", say("document.letter.message"), choice.message());
        parts.addAll(particulars(letter));
        if (choice.answerBy() != null) {
            add(parts, "answerBy", say("document.letter.answerBy"), answerBy(choice, letter));
        }
        enclosures(parts, enclosed);
        letters.write(letter.line().id(), kind, choice.subject(), receiver, parts);
    }

    /** The letter that an application itself is: what is asked for, then everything that its form says. */
    void apply(DocumentRow application, AuthorityId receiver) {
        List<Part> parts = new ArrayList<>();
        parts.add(objects(application.line().caseId()));
        parts.addAll(told(application));
        letters.write(application.line().id(), APPLICATION, null, receiver, parts);
    }

    /** The letter that answers: everything that its form says, and what comes with it. */
    void answer(DocumentRow opinion, List<DocumentRow> enclosed, AuthorityId receiver) {
        List<Part> parts = new ArrayList<>(told(opinion));
        enclosures(parts, enclosed);
        letters.write(opinion.line().id(), "opinion", null, receiver, parts);
    }

    private String answerBy(Choice choice, DocumentRow letter) {
        LocalDate day = choice.answerBy();
        String number = files.numberAt(choice.caseId(), letter.line().owner()).orElse("");
        return say("document.letter.answerBy.text", Letter.day(day), number);
    }

    private Part objects(CaseId caseId) {
        List<List<String>> rows = measures.of(caseId).stream()
                .map(MeasureLine::asked)
                .map(asked -> List.of(asked.label() + "\n" + asked.place(), words.asked(asked, SWEDISH)))
                .toList();
        Table table = new Table(List.of(say("document.letter.object"), say("document.letter.asked")), rows);
        return Part.table("objects", say("document.letter.objects"), table);
    }

    /** What a form asks in groups of its own, such as the fee, is told to the receiver; the rest is the letter already. */
    private List<Part> particulars(DocumentRow letter) {
        return paragraphs(letter).stream()
                .filter(paragraph -> paragraph.text() == null || paragraph.level() > 1)
                .map(DispatchLetters::part)
                .toList();
    }

    private List<Part> told(DocumentRow document) {
        return paragraphs(document).stream().map(DispatchLetters::part).toList();
    }

    private static Part part(Paragraph paragraph) {
        return Part.text("told", paragraph.level(), paragraph.label(), paragraph.text());
    }

    private List<Paragraph> paragraphs(DocumentRow document) {
        return contents.paragraphs(document.sha256());
    }

    private void enclosures(List<Part> parts, List<DocumentRow> enclosed) {
        if (!enclosed.isEmpty()) {
            String lines = enclosed.stream().map(this::enclosure).collect(Collectors.joining("\n"));
            add(parts, "enclosures", say("document.letter.enclosures"), lines);
        }
    }

    private String enclosure(DocumentRow row) {
        DocumentLine line = row.line();
        String number = files.numberAt(line.caseId(), line.owner()).orElse("") + "-" + line.number();
        return say("document.letter.enclosure", number, line.title(), Letter.day(line.date()));
    }

    private static void add(List<Part> parts, String code, String heading, String text) {
        if (text != null) {
            parts.add(Part.text(code, heading, text));
        }
    }

    /** A kind of letter that no message names has the common heading. */
    private String heading(String part, String kind) {
        String common = say("document.letter." + part);
        return messages.getMessage("document.letter." + part + "." + kind, null, common, SWEDISH);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SWEDISH);
    }
}
