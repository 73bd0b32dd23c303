package se.tryggve.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Documents;
import se.tryggve.document.LetterText;
import se.tryggve.document.Letters;
import se.tryggve.document.NewDocument;
import se.tryggve.document.internal.DispatchRegister.Sent;
import se.tryggve.document.internal.LetterShelf.Written;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Officer;
import se.tryggve.letter.Letter;
import se.tryggve.letter.Letter.Part;

/**
 * Where a letter that has left is put right: a new version that says what was wrong goes to everybody who got the old one, and
 * the old one stays as it was sent. A decision is corrected by a decision instead (förvaltningslagen 36 §).
 */
@Service
@Transactional
public class LetterCorrections {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final String DECISION = "decision";
    private static final String CORRECTION = "correction";
    private static final String WHY = "document.why.correction";

    private final DocumentRegister register;
    private final DispatchRegister dispatches;
    private final LetterShelf shelf;
    private final Documents documents;
    private final Letters letters;
    private final Dispatcher dispatcher;
    private final MessageSource messages;

    LetterCorrections(
            DocumentRegister register,
            DispatchRegister dispatches,
            LetterShelf shelf,
            Documents documents,
            Letters letters,
            Dispatcher dispatcher,
            MessageSource messages) {
        this.register = register;
        this.dispatches = dispatches;
        this.shelf = shelf;
        this.documents = documents;
        this.letters = letters;
        this.dispatcher = dispatcher;
        this.messages = messages;
    }

    /**
     * A piece of a letter that an officer can write anew.
     *
     * @param index its place in the letter
     * @param heading null for none
     */
    public record Passage(int index, String heading, String text) {}

    /**
     * What an officer puts right.
     *
     * @param texts the new text of passages, by their place; what is not there stays
     * @param what what was wrong, for the readers of the letter
     */
    public record Correction(Map<Integer, String> texts, String what) {}

    /** Whether the officer can correct it: a letter of the own authority that has been sent, in its newest version. */
    @Transactional(readOnly = true)
    public boolean mayCorrect(DocumentLine line, Officer officer) {
        return !line.fromOthers()
                && shelf.of(line.id())
                        .filter(written -> !written.letter().kind().equals(DECISION))
                        .isPresent()
                && !dispatches.of(line.id()).isEmpty()
                && register.versions(line, officer.authority().id()).stream()
                        .findFirst()
                        .filter(newest -> newest.line().id().equals(line.id()))
                        .isPresent();
    }

    /** What can be written anew, in the letter's order; what an earlier correction said is not. */
    @Transactional(readOnly = true)
    public List<Passage> passages(DocumentLine line) {
        List<Part> parts = letter(line).parts();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!part.lines().isEmpty() && !part.code().equals(CORRECTION)) {
                passages.add(new Passage(i, part.heading(), String.join("\n", part.lines())));
            }
        }
        return passages;
    }

    /** The authorities that have the letter and get the new version. */
    @Transactional(readOnly = true)
    public List<AuthorityId> receivers(DocumentLine line) {
        return dispatches.of(line.id()).stream().map(Sent::to).distinct().toList();
    }

    /** The letter as it would leave: everything is done, read and taken back. Empty where there is a newer version already. */
    public Optional<Letter> rehearse(DocumentLine before, Officer officer, Correction correction) {
        Optional<Letter> letter = send(before, officer, correction)
                .map(id -> shelf.of(id).orElseThrow().letter());
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return letter;
    }

    /** Files and sends the new version; nothing happens if somebody has filed one meanwhile. */
    public Optional<DocumentId> send(DocumentLine before, Officer officer, Correction correction) {
        register.lock(before);
        if (!mayCorrect(before, officer)) {
            return Optional.empty();
        }
        Letter old = letter(before);
        List<Part> parts = parts(old, before, correction);
        NewDocument next = NewDocument.drawnUp(
                        before.caseId(), before.owner(), before.kind(), before.title(), LetterText.of(parts))
                .marked(before.secrecy())
                .tied(new NewDocument.Tie(before.id(), null, null));
        DocumentId id = documents.file(next);
        AuthorityId receiver = old.head().receiver() == null
                ? null
                : new AuthorityId(old.head().receiver().authority());
        letters.write(id, old.kind(), old.head().title(), receiver, parts);
        DocumentRow filed = register.byId(id);
        receivers(before)
                .forEach(to -> dispatcher.send(
                        List.of(filed),
                        before.owner(),
                        to,
                        id.toString(),
                        WHY,
                        officer.id().value()));
        return Optional.of(id);
    }

    private List<Part> parts(Letter old, DocumentLine before, Correction correction) {
        List<Part> parts = new ArrayList<>();
        String said = messages.getMessage(
                "document.correction.text",
                new Object[] {before.version(), Letter.day(old.head().date()), correction.what()},
                SWEDISH);
        parts.add(Part.text(CORRECTION, messages.getMessage("document.correction.part", null, SWEDISH), said));
        for (int i = 0; i < old.parts().size(); i++) {
            Part part = old.parts().get(i);
            if (!part.code().equals(CORRECTION)) {
                String text = correction.texts().get(i);
                parts.add(text == null ? part : Part.text(part.code(), part.level(), part.heading(), text));
            }
        }
        return parts;
    }

    private Letter letter(DocumentLine line) {
        return shelf.of(line.id()).map(Written::letter).orElseThrow();
    }
}
