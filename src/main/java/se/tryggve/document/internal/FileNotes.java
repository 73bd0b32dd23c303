package se.tryggve.document.internal;

import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentContent.Paragraph;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentKind;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Documents;
import se.tryggve.document.NewDocument;
import se.tryggve.identity.Officer;

/** Where officers note down what they have learnt otherwise than in writing (tjänsteanteckning, FL 27 §). */
@Service
@Transactional
public class FileNotes {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd 'kl.' HH.mm");

    private final Documents documents;
    private final DocumentRegister register;
    private final MessageSource texts;
    private final Clock clock;
    private final ZoneId legalZone;

    FileNotes(Documents documents, DocumentRegister register, MessageSource texts, Clock clock, ZoneId legalZone) {
        this.documents = documents;
        this.register = register;
        this.texts = texts;
        this.clock = clock;
        this.legalZone = legalZone;
    }

    /** The note of the officer's authority that a new one is to correct; empty if there is no such note. */
    @Transactional(readOnly = true)
    public Optional<DocumentLine> correctable(CaseId caseId, DocumentId note, Officer officer) {
        return register.visible(caseId, note, officer.authority().id())
                .map(DocumentRow::line)
                .filter(line -> !line.fromOthers() && line.kind() == DocumentKind.FILE_NOTE);
    }

    /** Files a note, stamped with who and when; pressing again files nothing more. */
    public DocumentId write(CaseId caseId, Officer officer, Note note, DocumentLine corrected) {
        DocumentContent text = new DocumentContent.Text(paragraphs(officer, note, corrected));
        DocumentId corrects = corrected == null ? null : corrected.id();
        return documents.file(
                NewDocument.drawnUp(caseId, officer.authority().id(), DocumentKind.FILE_NOTE, note.subject(), text)
                        .tied(new NewDocument.Tie(null, corrects, note.request())));
    }

    private List<Paragraph> paragraphs(Officer officer, Note note, DocumentLine corrected) {
        List<Paragraph> paragraphs = new ArrayList<>();
        if (corrected != null) {
            paragraphs.add(line("document.note.corrects", corrected.number() + ", " + corrected.title()));
        }
        if (note.source() != null) {
            paragraphs.add(line("document.note.source", note.source()));
        }
        paragraphs.add(line("document.note.text", note.text()));
        paragraphs.add(
                line("document.note.by", officer.name() + ", " + officer.unit().name()));
        paragraphs.add(line("document.note.at", MOMENT.format(clock.instant().atZone(legalZone))));
        return paragraphs;
    }

    private Paragraph line(String key, String text) {
        return new Paragraph(1, texts.getMessage(key, null, SWEDISH), text);
    }

    /**
     * What an officer notes down.
     *
     * @param source who said it; null if nobody did
     * @param request what the officer pressed
     */
    public record Note(String subject, String text, String source, UUID request) {}
}
