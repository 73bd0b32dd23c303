package se.tryggve.document.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.tryggve.casefile.CaseId;
import se.tryggve.document.DocumentContent;
import se.tryggve.document.DocumentId;
import se.tryggve.document.DocumentLine;
import se.tryggve.document.HandedOut;
import se.tryggve.identity.AuthorityId;
import se.tryggve.intake.FileCheck;

/** Reads documents for those who have no account. */
@Component
@Transactional(readOnly = true)
class HandOut implements HandedOut {

    private final DocumentRegister register;
    private final ReadingRoom reading;

    HandOut(DocumentRegister register, ReadingRoom reading) {
        this.register = register;
        this.reading = reading;
    }

    @Override
    public List<DocumentLine> choosable(CaseId caseId, AuthorityId owner) {
        Map<DocumentId, FileCheck> held = reading.held(caseId, owner);
        return reading.lines(caseId, owner).stream()
                .filter(line -> isOwn(line) && !held.containsKey(line.id()))
                .toList();
    }

    @Override
    public Optional<Paper> read(CaseId caseId, DocumentId id, AuthorityId owner) {
        return register.visible(caseId, id, owner)
                .filter(row -> isOwn(row.line()))
                .map(row -> reading.opened(row, owner))
                .filter(opened -> !opened.isHeld())
                .map(HandOut::paper);
    }

    private static boolean isOwn(DocumentLine line) {
        return !line.fromOthers() && line.secrecy() == null;
    }

    private static Paper paper(ReadingRoom.Opened opened) {
        ReadingRoom.File file = opened.file();
        return new Paper(
                opened.line(),
                opened.sha256(),
                opened.paragraphs() == null ? List.of() : opened.paragraphs(),
                file == null ? null : new DocumentContent.Upload(file.name(), file.mediaType(), file.bytes()));
    }
}
