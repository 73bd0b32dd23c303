package se.tryggve.document.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Letters;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.letter.Letter;
import se.tryggve.letter.LetterPress;
import se.tryggve.letter.Letterhead;
import se.tryggve.letter.Letterheads;

/** Where letters get their heads and are printed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class LetterRoom implements Letters {

    private final LetterShelf shelf;
    private final DocumentRegister register;
    private final ContentStore contents;
    private final LetterPress press;
    private final Letterheads letterheads;
    private final CaseFiles files;
    private final Directory directory;

    LetterRoom(
            LetterShelf shelf,
            DocumentRegister register,
            ContentStore contents,
            LetterPress press,
            Letterheads letterheads,
            CaseFiles files,
            Directory directory) {
        this.shelf = shelf;
        this.register = register;
        this.contents = contents;
        this.press = press;
        this.letterheads = letterheads;
        this.files = files;
        this.directory = directory;
    }

    @Override
    public void write(DocumentId document, String kind, String title, AuthorityId receiver, List<Letter.Part> parts) {
        if (shelf.of(document).isPresent()) {
            return;
        }
        DocumentLine line = register.byId(document).line();
        Letter letter = new Letter(kind, head(line, title, receiver), parts);
        shelf.keep(document, letter, contents.keep("application/pdf", press.print(letter)));
    }

    private Letter.Head head(DocumentLine line, String title, AuthorityId receiver) {
        CaseId caseId = line.caseId();
        var overview = files.overview(caseId);
        Letter.Sender sender = sender(caseId, line.owner(), overview.number());
        return new Letter.Head(
                sender,
                receiver == null ? null : receiver(caseId, receiver),
                line.date(),
                (sender.caseNumber() == null ? "" : sender.caseNumber() + "-") + line.number(),
                title == null ? line.title() : title,
                overview.title() + ", " + overview.place());
    }

    private Letter.Sender sender(CaseId caseId, AuthorityId id, String otherwise) {
        Authority authority = directory.authority(id);
        Letterhead own = letterheads.of(id);
        return new Letter.Sender(
                id.value(),
                authority.kind().code(),
                authority.name(),
                authority.organisationNumber(),
                own.address(),
                own.contact(),
                files.numberAt(caseId, id).orElse(otherwise));
    }

    private Letter.Receiver receiver(CaseId caseId, AuthorityId id) {
        return new Letter.Receiver(
                directory.authority(id).name(), files.numberAt(caseId, id).orElse(null));
    }
}
