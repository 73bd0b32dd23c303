package se.tryggve.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseFiles;
import se.tryggve.casefile.CaseOverview;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.Letters;
import se.tryggve.identity.Authority;
import se.tryggve.identity.AuthorityId;
import se.tryggve.identity.Directory;
import se.tryggve.letter.Letter;
import se.tryggve.letter.Letter.Reference;
import se.tryggve.letter.LetterPress;
import se.tryggve.letter.Letterhead;
import se.tryggve.letter.Letterheads;

/** Where letters get their heads and are printed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class LetterRoom implements Letters {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final LetterShelf shelf;
    private final DocumentRegister register;
    private final ContentStore contents;
    private final LetterPress press;
    private final Letterheads letterheads;
    private final CaseFiles files;
    private final Directory directory;
    private final MessageSource messages;

    LetterRoom(
            LetterShelf shelf,
            DocumentRegister register,
            ContentStore contents,
            LetterPress press,
            Letterheads letterheads,
            CaseFiles files,
            Directory directory,
            MessageSource messages) {
        this.shelf = shelf;
        this.register = register;
        this.contents = contents;
        this.press = press;
        this.letterheads = letterheads;
        this.files = files;
        this.directory = directory;
        this.messages = messages;
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
        CaseOverview overview = files.overview(line.caseId());
        return new Letter.Head(
                sender(line.owner()),
                receiver == null
                        ? null
                        : new Letter.Receiver(
                                receiver.value(), directory.authority(receiver).name()),
                line.date(),
                references(line, overview, receiver),
                title == null ? line.title() : title,
                overview.title() + ", " + overview.place());
    }

    private List<Reference> references(DocumentLine line, CaseOverview overview, AuthorityId receiver) {
        String number = files.numberAt(line.caseId(), line.owner()).orElse(overview.number());
        List<Reference> references = new ArrayList<>();
        references.add(new Reference(say("letter.date"), Letter.day(line.date())));
        if (number != null) {
            references.add(new Reference(say("letter.ourNumber"), number));
        }
        Optional.ofNullable(receiver)
                .flatMap(other -> files.numberAt(line.caseId(), other))
                .ifPresent(other -> references.add(new Reference(say("letter.yourNumber"), other)));
        String document = (number == null ? "" : number + "-") + line.number();
        references.add(new Reference(say("letter.document"), document));
        return references;
    }

    private Letter.Sender sender(AuthorityId id) {
        Authority authority = directory.authority(id);
        Letterhead own = letterheads.of(id);
        List<String> contact = new ArrayList<>(own.contact());
        if (authority.organisationNumber() != null) {
            contact.add(say("letter.organisationNumber", authority.organisationNumber()));
        }
        return new Letter.Sender(id.value(), authority.kind().code(), authority.name(), own.address(), contact);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SWEDISH);
    }
}
